import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { RemittanceLinePlan } from "../../../types/remittance"
import { useTexts } from "../../lib/use-texts"
import { OutcomeBadge } from "./outcome-badge"

const AMOUNTS = ["amount", "expected", "difference"] as const

type LinesTableProps<Line> = {
  lines: Line[]
  currency_code: string
  /** What stands at a line's end. */
  children?: (line: Line) => ReactNode
}

/** Lines of a carrier's file beside what was expected of them. */
export const LinesTable = <Line extends RemittanceLinePlan>({
  lines,
  currency_code,
  children,
}: LinesTableProps<Line>) => {
  const t = useTexts()
  const { money } = useFormats()
  return (
    <ListTable
      columns={[
        t("line.row"),
        t("line.parcel"),
        t("line.order"),
        ...AMOUNTS.map((column) => ({
          text: t(`line.${column}`),
          className: "text-end",
        })),
        t("line.outcome"),
        ...(children ? [""] : []),
      ]}
    >
      {lines.map((line) => {
        const difference = line.amount - line.expected
        const shown = [line.amount, line.expected, difference]
        return (
          <Table.Row key={line.row}>
            <Table.Cell className="tabular-nums">{line.row}</Table.Cell>
            <Table.Cell dir="ltr">{line.tracking ?? line.order}</Table.Cell>
            <Table.Cell>
              {line.order_id && (
                <Link
                  to={`/orders/${line.order_id}`}
                  className="text-ui-fg-base hover:underline"
                >
                  #{line.order_display_id}
                </Link>
              )}
            </Table.Cell>
            {AMOUNTS.map((column, index) => (
              <Table.Cell
                key={column}
                className="whitespace-nowrap text-end tabular-nums"
              >
                {line.outcome === "duplicate" && index > 0
                  ? "–"
                  : money(shown[index] ?? 0, currency_code)}
              </Table.Cell>
            ))}
            <Table.Cell>
              <OutcomeBadge outcome={line.outcome} />
            </Table.Cell>
            {children && (
              <Table.Cell className="text-end">{children(line)}</Table.Cell>
            )}
          </Table.Row>
        )
      })}
    </ListTable>
  )
}
