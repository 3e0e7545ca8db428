import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getCustomer } from "@/lib/session/get-customer"
import { CheckoutForm } from "@/features/checkout/checkout-form"
import { CheckoutLines } from "@/features/checkout/checkout-lines"
import {
  isTestPayment,
  prepareCheckout,
} from "@/features/checkout/prepare-checkout"
import { readKeptCheckout } from "@/features/checkout/kept-checkout"
import { readReturned } from "@/features/checkout/read-returned"
import { SignInHint } from "@/features/checkout/sign-in-hint"
import { TestPaymentsBanner } from "@/features/checkout/test-payments-banner"
import { getCart } from "@/lib/cart/get-cart"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "checkout")
  return { title: t("title"), robots: { index: false } }
}

export default async function CheckoutPage({
  searchParams,
}: PageProps<"/[locale]/checkout">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "checkout")
  const found = await getCart(locale)
  if (found.state === "ordered") {
    redirect(localePath(locale, "/checkout/return"))
  }
  if (found.state !== "open" || found.cart.lines.length === 0) {
    redirect(localePath(locale, "/cart"))
  }
  const { cart } = found
  if (cart.lines.some(({ problem }) => problem)) {
    redirect(localePath(locale, "/cart"))
  }
  const customer = await getCustomer(locale)
  const returned = readReturned(await searchParams)
  const kept = returned && (await readKeptCheckout())
  // What is said beside the fields need not be said again below them.
  const named = returned === "fields" && kept !== null
  const form = await prepareCheckout(
    cart,
    locale,
    customer?.checkout ?? {},
    kept?.values ?? null
  )
  return (
    <div className="page pt-8 pb-16 md:pt-12">
      <h1 className="mb-6 text-3xl md:mb-8">{t("title")}</h1>
      {isTestPayment() && <TestPaymentsBanner locale={locale} />}
      {!customer && <SignInHint locale={locale} />}
      <CheckoutForm
        {...form}
        problems={kept?.problems ?? {}}
        returned={named ? null : returned}
        lines={<CheckoutLines cart={cart} locale={locale} />}
      />
    </div>
  )
}
