import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { CooperativeOrderRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"
import { formatTotal } from "./format-total"
import { PartLines } from "./part-lines"
import { PartStatus } from "./part-status"
import { ReceivePart } from "./receive-part"

// What a phone shows in another column.
const WIDE = "hidden sm:table-cell"

type OrdersTableProps = {
  parts: CooperativeOrderRow[]
  /** Whether the parts are of several makers, so that each is named. */
  showsMaker: boolean
}

/** Makers' parts of orders, with what the hub may do with each. */
export const OrdersTable = ({ parts, showsMaker }: OrdersTableProps) => {
  const t = useTexts()
  const { i18n } = useTranslation()
  const { day } = useFormats()
  return (
    <ListTable
      columns={[
        t("fields.order"),
        { text: t("fields.placed_on"), className: WIDE },
        ...(showsMaker
          ? [{ text: t("fields.cooperative"), className: WIDE }]
          : []),
        t("fields.lines"),
        { text: t("fields.status"), className: WIDE },
        { text: t("fields.total"), className: `${WIDE} text-end` },
        { className: WIDE },
      ]}
    >
      {parts.map((part) => (
        <Table.Row key={part.id}>
          <Table.Cell className="py-2">
            <Link
              to={`/orders/${part.order_id}`}
              className="text-ui-fg-base hover:underline"
            >
              #{part.order_display_id}
            </Link>
          </Table.Cell>
          <Table.Cell className={`${WIDE} whitespace-nowrap`}>
            {day(part.placed_at)}
          </Table.Cell>
          {showsMaker && (
            <Table.Cell className={`${WIDE} whitespace-nowrap`}>
              <Link
                to={`/cooperatives/${part.cooperative_id}`}
                className="hover:underline"
              >
                <bdi>{part.cooperative?.name}</bdi>
              </Link>
            </Table.Cell>
          )}
          <Table.Cell className="py-2 sm:min-w-56">
            {showsMaker && (
              <p className="font-medium sm:hidden">
                <bdi>{part.cooperative?.name}</bdi>
              </p>
            )}
            <PartLines part={part} />
            {/* On a phone there is room for one column of words. */}
            <div className="flex flex-col items-start gap-1 pt-1 sm:hidden">
              {formatTotal(part, i18n.language)}
              <PartStatus part={part} />
              <ReceivePart part={part} />
            </div>
          </Table.Cell>
          <Table.Cell className={`${WIDE} py-2`}>
            <PartStatus part={part} />
          </Table.Cell>
          <Table.Cell
            className={`${WIDE} whitespace-nowrap text-end tabular-nums`}
          >
            {formatTotal(part, i18n.language)}
          </Table.Cell>
          <Table.Cell className={`${WIDE} text-end`}>
            <ReceivePart part={part} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
