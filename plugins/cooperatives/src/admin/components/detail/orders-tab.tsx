import { Badge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CooperativeOrderRow } from "../../lib/types"
import { useCooperativeOrders } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"
import { Pager } from "../pager"

/** A cooperative's parts of orders, newest first. */
export const OrdersTab = ({ id }: { id: string }) => {
  const t = useTexts()
  const { i18n } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { data, error } = useCooperativeOrders(id, offset)
  if (error) {
    return <Text className="px-6 py-4">{error.message}</Text>
  }
  if (data?.count === 0) {
    return <Text className="px-6 py-4">{t("noOrders")}</Text>
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.order")}</Table.HeaderCell>
            <Table.HeaderCell>{t("fields.placed_on")}</Table.HeaderCell>
            <Table.HeaderCell>{t("fields.lines")}</Table.HeaderCell>
            <Table.HeaderCell>{t("fields.status")}</Table.HeaderCell>
            <Table.HeaderCell className="text-end">
              {t("fields.total")}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.cooperative_orders.map((order) => (
            <Table.Row key={order.id}>
              <Table.Cell>
                <Link
                  to={`/orders/${order.order_id}`}
                  className="text-ui-fg-base hover:underline"
                >
                  #{order.order_display_id}
                </Link>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {new Date(order.placed_at).toLocaleDateString(i18n.language)}
              </Table.Cell>
              <Table.Cell>{describeLines(order)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall">{t(`orderStatus.${order.status}`)}</Badge>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                {formatTotal(order, i18n.language)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pager
        count={data?.count ?? 0}
        limit={20}
        offset={offset}
        onChange={setOffset}
      />
    </>
  )
}

function describeLines({ lines }: CooperativeOrderRow) {
  return lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")
}

// Totals come in minor units, as many as the currency itself has.
function formatTotal(order: CooperativeOrderRow, language: string) {
  const money = new Intl.NumberFormat(language, {
    style: "currency",
    currency: order.currency_code,
  })
  const { maximumFractionDigits = 2 } = money.resolvedOptions()
  return money.format(order.total / 10 ** maximumFractionDigits)
}
