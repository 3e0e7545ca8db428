import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { BigLink } from "../kit/big-button"
import { BigSubmit } from "../kit/big-submit"
import type { Space } from "../session/space"
import { acceptOrder, markOrderReady } from "./actions"
import { nextActionOf, type SpaceOrder } from "./order"

/** The one big button of an order: what to do next. */
export function OrderAction({
  space: { locale, canWrite },
  order,
  from,
}: {
  space: Space
  order: SpaceOrder
  /** The page to come back to. */
  from: string
}) {
  const t = getTranslator(locale, "spaceOrders")
  const action = nextActionOf(order.status)
  const described = `order-${order.order_display_id}`
  if (action === "label") {
    return (
      <BigLink
        href={localePath(locale, `/espace/orders/${order.id}/label`)}
        icon="print"
        aria-describedby={described}
      >
        {t("next.label")}
      </BigLink>
    )
  }
  if (!action || !canWrite) {
    return null
  }
  return (
    <form
      action={action === "accept" ? acceptOrder : markOrderReady}
      className="contents"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={order.id} />
      <input type="hidden" name="from" value={from} />
      <BigSubmit icon="check" busy={t("busy")} aria-describedby={described}>
        {t(`next.${action}`)}
      </BigSubmit>
    </form>
  )
}
