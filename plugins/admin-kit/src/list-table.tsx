import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What stands over a column: its text, or a text and how it is laid out. */
type Column = string | { text?: ReactNode; className: string }

type ListTableProps = {
  columns: Column[]
  /** The rows. */
  children: ReactNode
}

/** A table of the page's rows, which scrolls in its card where it is wide. */
export const ListTable = ({ columns, children }: ListTableProps) => (
  <div className="overflow-x-auto">
    <Table>
      <Table.Header>
        <Table.Row>
          {columns.map(layOut).map(({ text, className }, index) => (
            <Table.HeaderCell key={index} className={className}>
              {text}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>{children}</Table.Body>
    </Table>
  </div>
)

const layOut = (column: Column) =>
  typeof column === "string"
    ? { text: column, className: undefined }
    : { text: column.text, className: column.className }
