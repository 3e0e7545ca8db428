import { OrderStatus } from "@/features/space/orders/order"
import { OrdersScreen } from "@/features/space/orders/orders-screen"
import { readPageNumber } from "@/features/space/answers/page-number"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function OrdersPage({
  searchParams,
}: PageProps<"/[locale]/espace/orders">) {
  const space = await requireManager(await getLocale())
  const answer = await searchParams
  return (
    <OrdersScreen
      space={space}
      status={OrderStatus.safeParse(answer["status"]).data ?? null}
      page={readPageNumber(answer["page"])}
      answer={answer}
    />
  )
}
