import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { PartLines } from "../components/orders/part-lines"
import { PartStatus } from "../components/orders/part-status"
import { ReceivePart } from "../components/orders/receive-part"
import { useCooperativeOrders } from "../lib/use-cooperative-orders"
import { useTexts } from "../lib/use-texts"

const MOST_MAKERS = 100

const OrderMakersWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const t = useTexts()
  const parts = useCooperativeOrders({
    order_id: data.id,
    limit: MOST_MAKERS,
    offset: 0,
  })
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("makers.title")}
      </Heading>
      {parts.error && <Text className="px-6 py-4">{parts.error.message}</Text>}
      {parts.data?.count === 0 && (
        <Text className="px-6 py-4">{t("makers.none")}</Text>
      )}
      {parts.data?.cooperative_orders.map((part) => (
        <div
          key={part.id}
          className="flex flex-wrap items-center justify-between gap-4 px-6 py-4"
        >
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <Link
              to={`/cooperatives/${part.cooperative_id}`}
              className="txt-compact-small-plus text-ui-fg-base hover:underline"
            >
              <bdi>{part.cooperative?.name}</bdi>
            </Link>
            <div className="txt-small text-ui-fg-subtle">
              <PartLines part={part} />
            </div>
          </div>
          <PartStatus part={part} />
          <ReceivePart part={part} />
        </div>
      ))}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "coopstore-order-makers",
  zone: "order.details.after",
})

export default OrderMakersWidget
