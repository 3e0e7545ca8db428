import type { AddressWords } from "@/components/address/address-fields"
import { addressWords } from "@/components/address/address-words"
import type { FieldProblem } from "@/lib/address/address-form"
import { CART_PROBLEMS } from "@/lib/cart/problem-code"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { CHECKOUT_PROBLEMS } from "./checkout-state"
import { DECLINES } from "./decline-code"

const FIELD_PROBLEMS = [
  "required",
  "phone",
  "postal_code",
  "email",
  "choice",
  "terms",
] as const

/** Every word of the checkout form, ready for the browser. */
export type CheckoutWords = {
  address: AddressWords
  sections: Record<"contact" | "delivery" | "payment" | "review", string>
  email: string
  emailHint: string
  notes: string
  pickupTown: string
  pickupHint: string
  cardLoading: string
  cardFailed: string
  cardNeedsScript: string
  deliveryLabel: string
  totalLabel: string
  taxIncluded: string
  terms: string
  termsLink: string
  submit: string
  busy: string
  confirming: string
  fixFields: string
  seeCart: string
  fieldProblems: Partial<Record<FieldProblem, string>>
  problems: Record<string, string>
  declines: Record<string, string>
  declineTitle: string
  nothingTaken: string
}

/** The words of the checkout in the page's language. */
export function checkoutWords(locale: Locale): CheckoutWords {
  const t = getTranslator(locale, "checkout")
  const cart = getTranslator(locale, "cart")
  return {
    address: addressWords(locale),
    sections: {
      contact: t("sections.contact"),
      delivery: t("sections.delivery"),
      payment: t("sections.payment"),
      review: t("sections.review"),
    },
    email: t("email"),
    emailHint: t("emailHint"),
    notes: t("notes"),
    pickupTown: t("pickupTown"),
    pickupHint: t("pickupHint"),
    cardLoading: t("cardLoading"),
    cardFailed: t("cardFailed"),
    cardNeedsScript: t("cardNeedsScript"),
    deliveryLabel: t("deliveryLabel"),
    totalLabel: t("totalLabel"),
    taxIncluded: t("taxIncluded"),
    terms: t("terms"),
    termsLink: t("termsLink"),
    submit: t("submit"),
    busy: t("busy"),
    confirming: t("confirming"),
    fixFields: t("fixFields"),
    seeCart: t("seeCart"),
    fieldProblems: Object.fromEntries(
      FIELD_PROBLEMS.map((code) => [code, t(`fieldProblems.${code}`)])
    ),
    problems: {
      ...Object.fromEntries(
        CART_PROBLEMS.map((code) => [code, cart(`problems.${code}`)])
      ),
      ...Object.fromEntries(
        CHECKOUT_PROBLEMS.map((code) => [code, t(`problems.${code}`)])
      ),
    },
    declines: Object.fromEntries(
      DECLINES.map((code) => [code, t(`declines.${code}`)])
    ),
    declineTitle: t("declineTitle"),
    nothingTaken: t("nothingTaken"),
  }
}
