"use client"

import { useState, type FormEvent } from "react"
import { Notice } from "@/components/ui/notice"
import { Icon } from "@/components/ui/icon"
import { ImportAnswer, type ImportReport } from "./import-report"
import { ImportResult } from "./import-result"
import type { ImportWords } from "./import-words"

type Props = {
  locale: string
  words: ImportWords
  problems: Record<string, string>
}

/** A file that is tried first, and done only once somebody has read what it does. */
export function ImportForm({ locale, words, problems }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [confirmed, setConfirmed] = useState(false)

  async function send(dry_run: boolean) {
    if (!file || busy) {
      return
    }
    setBusy(true)
    const answer = await postImport(file, { locale, dry_run, confirmed })
    setBusy(false)
    setProblem("problem" in answer ? answer.problem : null)
    setReport("report" in answer ? answer.report : null)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void send(true)
  }

  const jumps = report?.problems.some(({ code }) => code === "price_jump")
  const isReady =
    report?.dry_run &&
    (report.problems.length === 0 ||
      (confirmed && report.problems.every(({ code }) => code === "price_jump")))
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-4">
      <label
        htmlFor="import-file"
        className="inline-flex min-h-14 cursor-pointer items-center justify-center gap-3 rounded-eased border border-kohl px-5 py-3 text-center font-semibold hover:bg-sand has-focus-visible:outline-3 has-focus-visible:outline-majorelle"
      >
        <Icon name="upload" className="size-6 shrink-0" />
        {file ? `${words.chosen} ${file.name}` : words.choose}
        <input
          id="import-file"
          type="file"
          accept=".csv,.xlsx,text/csv"
          className="sr-only"
          onChange={({ currentTarget }) => {
            setFile(currentTarget.files?.[0] ?? null)
            setReport(null)
            setProblem(null)
            setConfirmed(false)
          }}
        />
      </label>
      {file && !report && (
        <SendButton busy={busy} words={words} label={words.try} />
      )}
      {problem && (
        <Notice
          tone="error"
          title={problems[problem] ?? problems["unavailable"]}
        />
      )}
      {report && <ImportResult report={report} words={words} />}
      {report?.dry_run && jumps && (
        <label className="flex min-h-12 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 accent-clay"
            checked={confirmed}
            onChange={({ currentTarget }) =>
              setConfirmed(currentTarget.checked)
            }
          />
          {words.confirmPrices}
        </label>
      )}
      {isReady && report.unchanged_rows < report.rows && (
        <SendButton
          busy={busy}
          words={words}
          label={words.do}
          onPress={() => void send(false)}
        />
      )}
    </form>
  )
}

function SendButton({
  busy,
  words,
  label,
  onPress,
}: {
  busy: boolean
  words: ImportWords
  label: string
  onPress?: () => void
}) {
  return (
    <button
      type={onPress ? "button" : "submit"}
      {...(onPress ? { onClick: onPress } : {})}
      aria-disabled={busy || undefined}
      className="min-h-14 rounded-eased bg-clay px-5 py-3 font-semibold text-plaster hover:bg-henna"
    >
      {busy ? words.busy : label}
    </button>
  )
}

async function postImport(
  file: File,
  options: { locale: string; dry_run: boolean; confirmed: boolean }
): Promise<ImportAnswer> {
  const body = new FormData()
  body.set("locale", options.locale)
  body.set("dry_run", String(options.dry_run))
  body.set("confirm_prices", String(options.confirmed))
  body.set("file", file)
  try {
    const response = await fetch("/api/space/files/imports", {
      method: "POST",
      body,
    })
    return ImportAnswer.parse(await response.json())
  } catch {
    return { problem: "unavailable" }
  }
}
