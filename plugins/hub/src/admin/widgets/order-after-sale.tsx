import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { ReturnCard } from "../components/after-sale/return-card"
import { SettleForm } from "../components/after-sale/settle-form"
import { useAfterSales, useAfterSaleTexts } from "../lib/use-after-sale"

const MOST = 100

/** What happened to an order after its sale, and a way to settle more. */
const OrderAfterSaleWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const t = useAfterSaleTexts()
  const [isOpen, setIsOpen] = useState(false)
  const found = useAfterSales({ order_id: data.id, limit: MOST, offset: 0 })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("widget.title")}</Heading>
        {data.status !== "canceled" && (
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t("widget.open")}
          </Button>
        )}
      </div>
      {found.data?.after_sales.map((each) => (
        <ReturnCard key={each.id} found={each} isOnOrder />
      ))}
      {isOpen && (
        <SettleForm
          order_id={data.id}
          items={data.items.map(({ id, product_title, title, quantity }) => ({
            id,
            title: product_title ?? title,
            quantity: Number(quantity),
          }))}
        />
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "coopstore-order-after-sale",
  zone: "order.details.after",
})

export default OrderAfterSaleWidget
