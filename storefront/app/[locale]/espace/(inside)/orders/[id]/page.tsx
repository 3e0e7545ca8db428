import { MissingSpacePage } from "@/features/space/frame/space-page"
import { getOrder } from "@/features/space/orders/list-orders"
import { OrderScreen } from "@/features/space/orders/order-screen"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function OrderPage({
  params,
  searchParams,
}: PageProps<"/[locale]/espace/orders/[id]">) {
  const locale = await getLocale()
  const space = await requireManager(locale)
  const order = await getOrder(locale, (await params).id)
  if (!order) {
    const back = {
      href: localePath(locale, "/espace/orders"),
      label: getTranslator(locale, "spaceOrders")("back"),
    }
    return <MissingSpacePage space={space} tab="orders" back={back} />
  }
  return <OrderScreen space={space} order={order} answer={await searchParams} />
}
