import { MissingSpacePage } from "@/features/space/frame/space-page"
import { LabelScreen } from "@/features/space/orders/label/label-screen"
import { readParcelCount } from "@/features/space/orders/label/parcel-count"
import { getOrder } from "@/features/space/orders/list-orders"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function LabelPage({
  params,
  searchParams,
}: PageProps<"/[locale]/espace/orders/[id]/label">) {
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
  const parcels = readParcelCount((await searchParams)["parcels"])
  return <LabelScreen space={space} order={order} parcels={parcels} />
}
