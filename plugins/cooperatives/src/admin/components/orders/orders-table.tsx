import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
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
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.order")}</Table.HeaderCell>
            <Table.HeaderCell className={WIDE}>
              {t("fields.placed_on")}
            </Table.HeaderCell>
            {showsMaker && (
              <Table.HeaderCell className={WIDE}>
                {t("fields.cooperative")}
              </Table.HeaderCell>
            )}
            <Table.HeaderCell>{t("fields.lines")}</Table.HeaderCell>
            <Table.HeaderCell className={WIDE}>
              {t("fields.status")}
            </Table.HeaderCell>
            <Table.HeaderCell className={`${WIDE} text-end`}>
              {t("fields.total")}
            </Table.HeaderCell>
            <Table.HeaderCell className={WIDE} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
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
                {new Date(part.placed_at).toLocaleDateString(i18n.language, {
                  dateStyle: "medium",
                })}
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
        </Table.Body>
      </Table>
    </div>
  )
}
