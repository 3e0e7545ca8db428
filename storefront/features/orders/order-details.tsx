import { Notice } from "@/components/ui/notice"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Order } from "./order"
import { OrderLines } from "./order-lines"
import { OrderTimeline } from "./order-timeline"
import { OrderTotals } from "./order-totals"

/** An order: how far it is, what is in it, what it came to. */
export function OrderDetails({
  order,
  locale,
}: {
  order: Order
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  return (
    <>
      {order.canceled ? (
        <Notice tone="warning" title={t("canceled")} />
      ) : (
        <section aria-label={t("progress")}>
          <OrderTimeline steps={order.steps} locale={locale} />
        </section>
      )}
      <div className="mt-10 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
        <section>
          <h2 className="mb-4 text-xl">{t("lines")}</h2>
          <OrderLines order={order} locale={locale} />
        </section>
        <OrderTotals order={order} locale={locale} />
      </div>
    </>
  )
}
