import { LinkButton } from "@/components/ui/link"
import { countUnits, type Cart } from "@/lib/cart/cart"
import { groupByMaker } from "@/lib/cart/group-by-maker"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { AnnounceCartCount } from "./announce-cart-count"
import { CartMaker } from "./cart-maker"
import { CartSummary } from "./cart-summary"
import type { CartNotice } from "./read-notice"
import { WithdrawnLines } from "./withdrawn-lines"

/** What the cart holds, maker by maker, and what it comes to. */
export function CartContents({
  cart,
  locale,
  notice,
  shippingFrom,
}: {
  cart: Cart
  locale: Locale
  notice: CartNotice | null
  /** Cheapest delivery in minor units; null when there is none to show. */
  shippingFrom: number | null
}) {
  return (
    <>
      <AnnounceCartCount count={countUnits(cart.lines)} />
      <WithdrawnLines lines={cart.withdrawn} locale={locale} />
      {cart.lines.length === 0 ? (
        <EmptyCart locale={locale} />
      ) : (
        <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-16">
          <div className="flex flex-col gap-10">
            {groupByMaker(cart.lines).map((group) => (
              <CartMaker
                key={group.maker?.handle ?? "unknown"}
                group={group}
                locale={locale}
                notice={notice}
              />
            ))}
          </div>
          <CartSummary
            cart={cart}
            locale={locale}
            notice={notice}
            shippingFrom={shippingFrom}
          />
        </div>
      )}
    </>
  )
}

/** A cart with nothing in it, and where to find something. */
export function EmptyCart({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "cart")
  return (
    <div className="max-w-text">
      <p className="text-lg">{t("empty.body")}</p>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton href={localePath(locale, "/products")}>
          {t("empty.products")}
        </LinkButton>
        <LinkButton tone="plain" href={localePath(locale, "/cooperatives")}>
          {t("empty.cooperatives")}
        </LinkButton>
      </div>
    </div>
  )
}
