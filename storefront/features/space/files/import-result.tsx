import { Notice } from "@/components/ui/notice"
import type { ImportReport } from "./import-report"
import type { ImportWords } from "./import-words"

const COUNTS = [
  "created_listings",
  "changed_listings",
  "added_sizes",
  "changed_sizes",
  "unchanged_rows",
] as const

/** What a file does in numbers, or each of its faults with its row. */
export function ImportResult({
  report,
  words,
}: {
  report: ImportReport
  words: ImportWords
}) {
  if (report.problems.length) {
    return <Faults report={report} words={words} />
  }
  const counts = COUNTS.filter((key) => report[key] > 0)
  const title = report.dry_run ? words.wouldDo : words.done
  return (
    <Notice
      tone={report.dry_run ? "information" : "success"}
      title={report.unchanged_rows === report.rows ? words.nothing : title}
    >
      <dl className="mt-1">
        {counts.map((key) => (
          <div key={key} className="flex justify-between gap-6">
            <dt>{words.counts[key]}</dt>
            <dd className="tabular font-semibold">{report[key]}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

function Faults({
  report,
  words,
}: {
  report: ImportReport
  words: ImportWords
}) {
  return (
    <Notice tone="error" title={words.wrong}>
      <ul className="mt-2 divide-y divide-line">
        {report.problems.map(({ row, column, code, value }, index) => (
          <li key={index} className="py-2">
            <strong className="tabular">
              {words.row} {row}
              {column && ` · ${words.columns[column] ?? column}`}
            </strong>
            <span className="block">
              {words.codes[code] ?? code}
              {value && (
                <>
                  {" "}
                  <bdi className="text-reed">« {value} »</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
