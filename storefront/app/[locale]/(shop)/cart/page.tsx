import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { AnnounceCartCount } from "@/features/cart/announce-cart-count"
import { CartContents, EmptyCart } from "@/features/cart/cart-contents"
import { CartNoticeMessage } from "@/features/cart/cart-notice"
import { readNotice } from "@/features/cart/read-notice"
import { Notice } from "@/components/ui/notice"
import type { Cart } from "@/lib/cart/cart"
import { getCart } from "@/lib/cart/get-cart"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listShippingOptions } from "@/lib/medusa/shipping-options"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "cart")
  return { title: t("title"), robots: { index: false } }
}

export default async function CartPage({
  searchParams,
}: PageProps<"/[locale]/cart">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "cart")
  const notice = readNotice(await searchParams)
  const found = await getCart(locale)
  if (found.state === "ordered") {
    redirect(localePath(locale, "/checkout/return"))
  }
  const lines = found.state === "open" ? found.cart.lines : []
  return (
    <div className="page pt-8 pb-16 md:pt-12">
      <h1 className="mb-6 text-3xl md:mb-10">{t("title")}</h1>
      <CartNoticeMessage
        notice={notice}
        locale={locale}
        lineIds={lines.map(({ id }) => id)}
      />
      {found.state === "open" ? (
        <>
          {found.moved && (
            <Notice tone="error" title={t("notMoved")} className="mb-8" />
          )}
          <CartContents
            cart={found.cart}
            locale={locale}
            notice={notice}
            shippingFrom={await cheapestDelivery(found.cart, locale)}
          />
        </>
      ) : (
        <>
          <AnnounceCartCount count={0} />
          {found.state === "lost" && (
            <Notice tone="warning" title={t("lost")} className="mb-8" />
          )}
          <EmptyCart locale={locale} />
        </>
      )}
    </div>
  )
}

async function cheapestDelivery(cart: Cart, locale: Locale) {
  if (cart.lines.length === 0) {
    return null
  }
  const [cheapest] = await listShippingOptions(cart.id, locale)
  return cheapest?.amount ?? null
}
