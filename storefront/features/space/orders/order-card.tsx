import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "../session/space"
import { OrderAction } from "./order-action"
import { OrderFacts } from "./order-facts"
import { OrderLines } from "./order-lines"
import { OrderStatus } from "./order-status"
import type { SpaceOrder } from "./order"

/** An order in the list, with its one next action. */
export function OrderCard({
  space,
  order,
}: {
  space: Space
  order: SpaceOrder
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceOrders")
  const heading = `order-${order.order_display_id}`
  const list = localePath(locale, "/espace/orders")
  return (
    <article
      aria-labelledby={heading}
      className="flex flex-col gap-3 rounded-eased border p-4 sm:items-start"
    >
      <a
        href={`${list}/${order.id}`}
        className="-m-2 flex min-h-12 w-[calc(100%+1rem)] flex-wrap items-center justify-between gap-2 p-2 hover:text-clay"
      >
        <h2
          id={heading}
          className="inline-flex items-center gap-1 font-text text-lg font-semibold"
        >
          {t("number", { number: order.order_display_id })}
          <Icon name="chevron" className="mirror size-5 text-reed" />
        </h2>
        <OrderStatus status={order.status} locale={locale} />
      </a>
      <OrderFacts order={order} locale={locale} withTotal />
      <OrderLines lines={order.lines} locale={locale} />
      <OrderAction space={space} order={order} from={list} />
    </article>
  )
}
