import { Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import type { HubOrder } from "../../../../../types/hub-order"
import { HubNav } from "../../../../components/hub-nav"
import { PackForm } from "../../../../components/pack/pack-form"
import { ParcelCard } from "../../../../components/parcels/parcel-card"
import { useHubOrder } from "../../../../lib/use-hub"
import { useTexts } from "../../../../lib/use-texts"

const PackOrderPage = () => {
  const t = useTexts()
  const { id = "" } = useParams()
  const { data, error } = useHubOrder(id)
  const order = data?.order
  if (!order) {
    return <Text className="p-6">{error?.message}</Text>
  }
  const { name, city, country } = order.delivery
  const place = [city, country?.toUpperCase()].filter(Boolean).join(", ")
  return (
    <>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div>
            <Heading>{t("pack.title", { number: order.display_id })}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("pack.to", { name, place })} ·{" "}
              <Link
                to={`/orders/${order.id}`}
                className="text-ui-fg-interactive hover:underline"
              >
                {t("pack.order")}
              </Link>
            </Text>
          </div>
          <HubNav />
        </div>
        {order.is_unconfirmed_cash && (
          <div className="px-6 py-4">
            <InlineTip variant="warning" label={t("pack.cash")}>
              {t("pack.ring")}
            </InlineTip>
          </div>
        )}
        <ToPack order={order} />
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("parcels.title")}
        </Heading>
        {order.parcels.length === 0 && (
          <Text size="small" className="px-6 py-4">
            {t("parcels.none")}
          </Text>
        )}
        {order.parcels.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} />
        ))}
      </Container>
    </>
  )
}

const ToPack = ({ order }: { order: HubOrder }) => {
  const t = useTexts()
  const isPackable = order.lines.some(({ packable }) => packable > 0)
  if (order.canceled_at || !isPackable) {
    return (
      <Text className="px-6 py-4">
        {t(order.canceled_at ? "pack.canceled" : "pack.nothing")}
      </Text>
    )
  }
  // A closed parcel leaves other pieces, so the form begins anew.
  return <PackForm key={order.parcels.length} order={order} />
}

export const handle = crumb("hub:nav.pack")

export default PackOrderPage
