import type { ReactNode } from "react"
import type { ReportName } from "../../types/reports"
import { exportAddress, useReport, type Question } from "../lib/use-report"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

type ReportFrameProps<Row> = {
  name: ReportName
  question: Question
  /** What stands at the head, beside the file. */
  head?: ReactNode
  /** Whether rows say nothing; without it, when there are none. */
  isEmpty?: (rows: Row[]) => boolean
  children: (rows: Row[]) => ReactNode
}

/** A report with its file, once its rows are read. */
export const ReportFrame = <Row,>({
  name,
  question,
  head,
  isEmpty = (rows) => !rows.length,
  children,
}: ReportFrameProps<Row>) => {
  const { data, isPending, isError, refetch } = useReport<Row>(name, question)
  const rows = data?.rows ?? []
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <div>{head}</div>
        <ExportLink href={exportAddress(name, question)} />
      </div>
      <ReportState
        isError={isError}
        isPending={isPending}
        isEmpty={isEmpty(rows)}
        retry={refetch}
      >
        {children(rows)}
      </ReportState>
    </>
  )
}
