import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { OrderSummary } from "./list-my-orders"
import { OrderAmount } from "./order-amount"

/** Orders as rows that lead to their pages. */
export function OrderList({
  orders,
  locale,
}: {
  orders: OrderSummary[]
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  return (
    <ul className="divide-y divide-line border-y">
      {orders.map((order) => (
        <li key={order.id}>
          <Link
            href={localePath(locale, `/account/orders/${order.id}`)}
            className="flex min-h-16 items-center gap-4 py-3 hover:bg-sand"
          >
            <span className="min-w-0 grow">
              <span className="block font-semibold">
                {t("number", { number: order.display_id })}
              </span>
              <span className="block text-sm text-reed">
                {formatDate(order.created_at, locale)}
                {order.status === "canceled" && ` · ${t("states.canceled")}`}
              </span>
            </span>
            <OrderAmount
              minor={order.total}
              currency={order.currency_code}
              locale={locale}
            />
            <Icon name="chevron" className="mirror size-5 text-reed" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
