import type { ReactNode } from "react"
import { classNames } from "@/components/ui/class-names"
import { LinkButton } from "@/components/ui/link"
import { Price } from "@/components/ui/price"
import { ZelligeBand } from "@/components/ui/zellige-band"
import type { Cart } from "@/lib/cart/cart"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { PromotionForm } from "./promotion-form"
import type { CartNotice } from "./read-notice"

/** What the cart comes to, and the way on. */
export function CartSummary({
  cart,
  locale,
  notice,
  shippingFrom,
}: {
  cart: Cart
  locale: Locale
  notice: CartNotice | null
  shippingFrom: number | null
}) {
  const t = getTranslator(locale, "cart")
  const total = cart.items_total - cart.discount_total
  const blocked = cart.lines.some(({ problem }) => problem !== null)
  return (
    <aside
      aria-labelledby="cart-summary"
      className="-mx-4 bg-sand sm:mx-0 lg:sticky lg:top-6"
    >
      <ZelligeBand ground="var(--color-sand)" />
      <div className="p-5">
        <h2 id="cart-summary" className="text-xl">
          {t("summary.title")}
        </h2>
        <dl className="mt-4 flex flex-col gap-2">
          <Row label={t("summary.items")}>
            <Price minor={cart.items_total} locale={locale} />
          </Row>
          {cart.discount_total > 0 && (
            <Row label={t("summary.discount")}>
              <Price minor={-cart.discount_total} locale={locale} />
            </Row>
          )}
          <Row label={t("summary.delivery")}>
            {shippingFrom === null
              ? t("summary.deliveryLater")
              : t.rich("summary.deliveryFrom", {
                  price: () => <Price minor={shippingFrom} locale={locale} />,
                })}
          </Row>
          <Row
            label={<strong>{t("summary.total")}</strong>}
            className="mt-2 border-t pt-3"
          >
            <Price
              minor={total}
              locale={locale}
              className="text-xl font-semibold"
            />
          </Row>
        </dl>
        <p className="mt-1 text-sm text-reed">{t("summary.taxIncluded")}</p>
        <PromotionForm cart={cart} locale={locale} notice={notice} />
        {blocked && (
          <p className="mt-4 text-sm font-semibold text-pomegranate">
            {t("summary.blocked")}
          </p>
        )}
        <LinkButton
          href={localePath(locale, "/checkout")}
          className="mt-4 w-full"
        >
          {t("summary.checkout")}
        </LinkButton>
        <p className="mt-3 text-sm text-reed">{t("summary.oneParcel")}</p>
      </div>
    </aside>
  )
}

function Row({
  label,
  className,
  children,
}: {
  label: ReactNode
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
      <dd className="text-end">{children}</dd>
    </div>
  )
}
