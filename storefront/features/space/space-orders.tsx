import { Badge } from "@/components/ui/badge"
import { formatMoneyIn } from "@/lib/format/money"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { SpaceOrder } from "./get-space"

const TONES = {
  new: "sign",
  ready: "warning",
  received: "stock",
  canceled: "neutral",
} as const

/** The cooperative's parts of orders, latest first. */
export function SpaceOrders({
  orders,
  locale,
}: {
  orders: SpaceOrder[]
  locale: Locale
}) {
  const t = getTranslator(locale, "space")
  return (
    <section aria-labelledby="space-orders">
      <h2 id="space-orders" className="mb-3 text-xl">
        {t("orders")}
      </h2>
      {orders.length === 0 && <p className="max-w-text">{t("noOrders")}</p>}
      <ul className="divide-y divide-line border-y">
        {orders.map((order) => (
          <li key={order.id} className="py-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-text text-base font-semibold">
                {t("orderNumber", { number: order.order_display_id })}
              </h3>
              <Badge tone={TONES[order.status]}>
                {t(`orderStatuses.${order.status}`)}
              </Badge>
            </div>
            <p className="text-sm text-reed">
              {formatDate(order.placed_at, locale)} ·{" "}
              <bdi className="tabular">
                {formatMoneyIn(order.total, order.currency_code, locale)}
              </bdi>
            </p>
            <ul className="mt-2 flex flex-col gap-1">
              {order.lines.map((line) => (
                <li key={line.id}>
                  <strong className="tabular">{line.quantity} ×</strong>{" "}
                  {line.title}
                  {line.variant_title && (
                    <span className="text-reed"> · {line.variant_title}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
