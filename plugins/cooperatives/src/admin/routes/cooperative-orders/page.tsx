import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { crumb } from "#kit/crumb"
import { OrdersList } from "../../components/orders/orders-list"
import { useTexts } from "../../lib/use-texts"

/** Every maker's part of every order: what comes to the hub, what was refused. */
const CooperativeOrdersPage = () => {
  const t = useTexts()
  return (
    <Container className="divide-y p-0">
      <OrdersList title={t("ordersTitle")} />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "ordersTitle",
  translationNs: "cooperatives",
  nested: "/orders",
})

export const handle = crumb("cooperatives:ordersTitle")

export default CooperativeOrdersPage
