import type { PaymentMethod } from "../state/objects.ts"
import { createId, nowInSeconds } from "../state/ids.ts"
import { type FormRecord, isRecord } from "../rest/form.ts"
import { Params } from "../rest/params.ts"
import { invalidRequest, StripeFailure } from "../rest/stripe-failure.ts"
import { isLuhnValid } from "../browser/luhn.ts"
import { findTestCard, type TestCard, toFingerprint } from "./test-cards.ts"

const READY_MADE_EXPIRY = { month: 12, years: 4 }

/** Makes a payment method from a card as typed; its number is read and forgotten. */
export function createPaymentMethod(data: FormRecord): PaymentMethod {
  const params = new Params(data)
  const card = params.record("card")
  if (params.requiredText("type") !== "card" || !card) {
    throw invalidRequest("The double takes payment methods of type card only", {
      param: "type",
    })
  }
  const fields = new Params(card)
  const number = fields.requiredText("number").replace(/[\s-]/g, "")
  const exp_month = fields.requiredInteger("exp_month")
  const exp_year = toFullYear(fields.requiredInteger("exp_year"))
  const cvc = fields.text("cvc")
  validateCard({ number, exp_month, exp_year, cvc })
  const known = findTestCard(number)
  if (!known) {
    throw cardError({
      code: "card_declined",
      decline_code: "test_mode_live_card",
      message:
        "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
    })
  }
  const method = toPaymentMethod(known, exp_month, exp_year)
  const billing = params.record("billing_details")
  method.card.checks.cvc_check = cvc ? "pass" : "unchecked"
  return {
    ...method,
    billing_details: { ...method.billing_details, ...billing },
  }
}

/** Makes a payment method from one of Stripe's ready-made test cards. */
export function createReadyMadeMethod(card: TestCard): PaymentMethod {
  const year = new Date().getFullYear() + READY_MADE_EXPIRY.years
  return toPaymentMethod(card, READY_MADE_EXPIRY.month, year)
}

/** Takes a `payment_method_data` record out of a call's parameters. */
export function readMethodData(params: Params): FormRecord | undefined {
  const data = params.record("payment_method_data")
  return isRecord(data) ? data : undefined
}

function toPaymentMethod(
  card: TestCard,
  exp_month: number,
  exp_year: number
): PaymentMethod {
  return {
    id: createId("pm"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: { address: null, email: null, name: null, phone: null },
    card: {
      brand: card.brand,
      checks: { cvc_check: "unchecked" },
      country: "US",
      exp_month,
      exp_year,
      fingerprint: toFingerprint(card),
      funding: "credit",
      last4: card.number.slice(-4),
      three_d_secure_usage: { supported: true },
    },
    created: nowInSeconds(),
    customer: null,
    livemode: false,
    metadata: {},
    type: "card",
  }
}

function validateCard(card: {
  number: string
  exp_month: number
  exp_year: number
  cvc: string | undefined
}): void {
  if (!isLuhnValid(card.number)) {
    throw cardError({
      code: "incorrect_number",
      message: "Your card number is incorrect.",
      param: "number",
    })
  }
  if (card.exp_month < 1 || card.exp_month > 12) {
    throw cardError({
      code: "invalid_expiry_month",
      message: "Your card's expiration month is invalid.",
      param: "exp_month",
    })
  }
  if (new Date(card.exp_year, card.exp_month) <= new Date()) {
    throw cardError({
      code: "invalid_expiry_year",
      message: "Your card's expiration year is invalid.",
      param: "exp_year",
    })
  }
  if (card.cvc !== undefined && !/^\d{3,4}$/.test(card.cvc)) {
    throw cardError({
      code: "invalid_cvc",
      message: "Your card's security code is invalid.",
      param: "cvc",
    })
  }
}

function cardError(details: {
  code: string
  message: string
  decline_code?: string
  param?: string
}) {
  return new StripeFailure(402, { type: "card_error", ...details })
}

function toFullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}
