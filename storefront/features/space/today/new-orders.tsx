import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { SpaceCard } from "../kit/space-card"
import { piecesLeft } from "../orders/order"
import type { Space } from "../session/space"
import type { NewOrder } from "./read-today"

/** The latest orders that nobody accepted yet, and what is in them. */
export function NewOrders({
  space,
  orders,
}: {
  space: Space
  orders: NewOrder[]
}) {
  const { locale } = space
  const t = getTranslator(locale, "space")
  if (orders.length === 0) {
    return null
  }
  return (
    <SpaceCard id="today-orders" title={t("today.orders")} icon="parcel">
      <ul className="divide-y divide-line">
        {orders.map((order) => (
          <li key={order.id}>
            <a
              href={localePath(locale, `/espace/orders/${order.id}`)}
              className="block py-3 hover:text-clay"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-semibold">
                  {t("orderNumber", { number: order.order_display_id })}
                </span>
                <span className="text-sm text-reed">
                  {formatDate(order.placed_at, locale)}
                </span>
              </span>
              {order.lines.map((line) => (
                <span key={line.id} className="mt-1 block">
                  <strong className="tabular">{piecesLeft(line)} ×</strong>{" "}
                  {line.title}
                  {line.variant_title && (
                    <span className="text-reed"> · {line.variant_title}</span>
                  )}
                </span>
              ))}
            </a>
          </li>
        ))}
      </ul>
    </SpaceCard>
  )
}
