import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { ListTable } from "#kit/list-table"
import { Bar, type BarProps } from "./bar"

/** A row of a report: what it is about, how much of the most, in figures. */
export type ReportLine = {
  key: string | null
  name: ReactNode
  bar: BarProps
  figures: (string | number)[]
}

type ReportTableProps = {
  /** What the rows are about. */
  subject: string
  /** What stands over each of the figures. */
  figures: string[]
  lines: ReportLine[]
}

/** A report as a table: bars to compare at a glance, and figures to read. */
export const ReportTable = ({ subject, figures, lines }: ReportTableProps) => (
  <ListTable
    columns={[
      subject,
      { className: "w-1/4" },
      ...figures.map((text) => ({ text, className: "text-end" })),
    ]}
  >
    {lines.map((line) => (
      <Table.Row key={line.key}>
        <Table.Cell>{line.name}</Table.Cell>
        <Table.Cell>
          <Bar {...line.bar} />
        </Table.Cell>
        {line.figures.map((figure, index) => (
          <Table.Cell
            key={index}
            className="whitespace-nowrap text-end tabular-nums"
          >
            {figure}
          </Table.Cell>
        ))}
      </Table.Row>
    ))}
  </ListTable>
)
