import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ParcelCard } from "../components/parcels/parcel-card"
import { useHubOrder } from "../lib/use-hub"
import { useTexts } from "../lib/use-texts"

/** The parcels of an order, with their lots, on the order's page. */
const OrderParcels = ({ data: { id } }: DetailWidgetProps<AdminOrder>) => {
  const t = useTexts()
  const { data, error } = useHubOrder(id)
  const parcels = data?.order.parcels ?? []
  const isPackable = data?.order.lines.some(({ packable }) => packable > 0)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("parcels.title")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/hub/orders/${id}`}>
            {t(isPackable ? "parcels.open" : "parcels.see")}
          </Link>
        </Button>
      </div>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data && parcels.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("parcels.none")}
        </Text>
      )}
      {parcels.map((parcel) => (
        <ParcelCard key={parcel.id} parcel={parcel} />
      ))}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderParcels
