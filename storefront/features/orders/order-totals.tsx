import type { ReactNode } from "react"
import { classNames } from "@/components/ui/class-names"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { isDelivered, type Order } from "./order"
import { OrderAmount } from "./order-amount"

/** What the order came to, how it travels and how it is paid. */
export function OrderTotals({
  order,
  locale,
}: {
  order: Order
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  const amount = (minor: number) => (
    <OrderAmount minor={minor} currency={order.currency_code} locale={locale} />
  )
  return (
    <aside className="-mx-4 flex flex-col gap-6 bg-sand p-5 sm:mx-0">
      <dl className="flex flex-col gap-2">
        <Row label={t("items")}>{amount(order.items_total)}</Row>
        {order.discount_total > 0 && (
          <Row label={t("discount")}>{amount(-order.discount_total)}</Row>
        )}
        <Row label={t("shipping")}>{amount(order.shipping_total)}</Row>
        <Row label={t("total")} className="border-t pt-2 text-lg font-semibold">
          {amount(order.total)}
        </Row>
        {order.tax_total > 0 && (
          <Row label={t("taxIncluded")} className="text-sm text-reed">
            {amount(order.tax_total)}
          </Row>
        )}
      </dl>
      <div>
        <h2 className="text-lg">{t("delivery")}</h2>
        {order.delivery.method && <p>{order.delivery.method}</p>}
        {order.delivery.place.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {order.parcels.map(({ number, url }) => (
          <p key={number}>
            {t("parcel")}{" "}
            {url ? (
              <a href={url} rel="noreferrer" className="text-link">
                <bdi>{number}</bdi>
              </a>
            ) : (
              <bdi>{number}</bdi>
            )}
          </p>
        ))}
      </div>
      <div>
        <h2 className="text-lg">{t("payment")}</h2>
        <p>{t(`payments.${order.payment.kind}`)}</p>
        <p className="text-sm text-reed">{paymentState(order, locale)}</p>
      </div>
      {order.papers.length > 0 && (
        <div>
          <h2 className="text-lg">{t("papers.title")}</h2>
          {order.papers.map(({ kind, number, href }) => (
            <p key={number}>
              <a
                href={href}
                target="_blank"
                rel="noreferrer"
                className="text-link inline-block py-1"
              >
                {t(`papers.${kind}`)} <bdi>{number}</bdi>
              </a>
            </p>
          ))}
        </div>
      )}
    </aside>
  )
}

function paymentState(order: Order, locale: Locale): string {
  const t = getTranslator(locale, "order")
  if (order.payment.settled) {
    return t("paid")
  }
  if (order.canceled) {
    return t("notCharged")
  }
  if (order.payment.kind !== "cash_on_delivery") {
    return t("authorised")
  }
  // The carrier hands the money over days later; the shopper has paid.
  return isDelivered(order.steps) ? t("paidToCourier") : t("toPayOnDelivery")
}

function Row({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <div
      className={classNames(
        "flex items-baseline justify-between gap-4",
        className
      )}
    >
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
