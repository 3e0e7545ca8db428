import type { ReactNode } from "react"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { CART_PROBLEMS } from "@/lib/cart/problem-code"
import { AddToCartFields } from "./add-to-cart-fields"

/**
 * Puts a variant in the cart; `children` hold the field `variant_id`. Works as
 * a plain form, which leads to the cart; with a script it stays on the page and
 * says how it went.
 */
export function AddToCartForm({
  locale,
  available,
  children,
}: {
  locale: Locale
  /** Whether any of the variants can be ordered now. */
  available: boolean
  /** The choice of a variant. */
  children: ReactNode
}) {
  const t = getTranslator(locale, "cart")
  if (!available) {
    return (
      <>
        {children}
        <p className="mt-4 font-semibold text-henna">{t("add.soldOut")}</p>
      </>
    )
  }
  const stock = { available: "{available}", in_cart: "{in_cart}" }
  return (
    <AddToCartFields
      locale={locale}
      cartHref={localePath(locale, "/cart")}
      words={{
        quantity: t("add.quantity"),
        submit: t("add.submit"),
        busy: t("add.busy"),
        done: t("add.done"),
        seeCart: t("add.seeCart"),
        stock: t("add.stock", stock),
        problems: Object.fromEntries(
          CART_PROBLEMS.map((code) => [code, t(`problems.${code}`)])
        ),
      }}
    >
      {children}
    </AddToCartFields>
  )
}
