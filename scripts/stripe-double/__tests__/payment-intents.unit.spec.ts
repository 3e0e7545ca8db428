import type Stripe from "stripe"
import { startDouble } from "./start-double.ts"

let double: Awaited<ReturnType<typeof startDouble>>
let stripe: Stripe

beforeAll(async () => {
  double = await startDouble()
  stripe = double.stripe
})
afterAll(() => double.close())

const create = (
  details: Partial<Stripe.PaymentIntentCreateParams> & { colour?: string } = {}
) =>
  stripe.paymentIntents.create({
    amount: 14050,
    currency: "mad",
    capture_method: "manual",
    automatic_payment_methods: { enabled: true },
    metadata: { session_id: "payses_1" },
    ...details,
  })

const confirm = (id: string, payment_method: string) =>
  stripe.paymentIntents.confirm(id, {
    payment_method,
    return_url: "https://shop.test/back",
  })

describe("a payment intent", () => {
  it("goes from nothing to reserved to taken", async () => {
    const created = await create()
    expect(created).toMatchObject({
      status: "requires_payment_method",
      amount: 14050,
      metadata: { session_id: "payses_1" },
    })
    const reserved = await confirm(created.id, "pm_card_visa")
    expect(reserved).toMatchObject({
      status: "requires_capture",
      amount_capturable: 14050,
      amount_received: 0,
    })
    const taken = await stripe.paymentIntents.capture(created.id)
    expect(taken).toMatchObject({
      status: "succeeded",
      amount_capturable: 0,
      amount_received: 14050,
    })
    const found = await stripe.paymentIntents.retrieve(created.id, {
      expand: ["latest_charge", "payment_method"],
    })
    expect(found.latest_charge).toMatchObject({ captured: true, amount: 14050 })
    expect(found.payment_method).toMatchObject({ card: { last4: "4242" } })
  })

  it("is taken at once without manual capture", async () => {
    const { id } = await create({ capture_method: "automatic" })
    await expect(confirm(id, "pm_card_visa")).resolves.toMatchObject({
      status: "succeeded",
      amount_received: 14050,
    })
  })

  it("takes a part, and releases the rest", async () => {
    const { id } = await create()
    await confirm(id, "pm_card_visa")
    await expect(
      stripe.paymentIntents.capture(id, { amount_to_capture: 20000 })
    ).rejects.toMatchObject({ code: "amount_too_large", statusCode: 400 })
    await expect(
      stripe.paymentIntents.capture(id, { amount_to_capture: 10000 })
    ).resolves.toMatchObject({ status: "succeeded", amount_received: 10000 })
  })

  it("refuses to capture twice, and shows the intent in the refusal", async () => {
    const { id } = await create()
    await confirm(id, "pm_card_visa")
    await stripe.paymentIntents.capture(id)
    await expect(stripe.paymentIntents.capture(id)).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
      code: "payment_intent_unexpected_state",
      payment_intent: { id, status: "succeeded" },
    })
  })

  it("can be cancelled until it is taken, once", async () => {
    const { id } = await create()
    await confirm(id, "pm_card_visa")
    await expect(stripe.paymentIntents.cancel(id)).resolves.toMatchObject({
      status: "canceled",
      amount_capturable: 0,
    })
    await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
      payment_intent: { status: "canceled" },
    })
    await expect(confirm(id, "pm_card_visa")).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    })
  })

  it("takes another amount until the money is reserved", async () => {
    const { id } = await create()
    await expect(
      stripe.paymentIntents.update(id, { amount: 9900 })
    ).resolves.toMatchObject({ amount: 9900 })
    await confirm(id, "pm_card_visa")
    await expect(
      stripe.paymentIntents.update(id, { amount: 5000 })
    ).rejects.toMatchObject({ code: "payment_intent_unexpected_state" })
    await expect(
      stripe.paymentIntents.update(id, {
        metadata: { order: "1", session_id: "" },
      })
    ).resolves.toMatchObject({ metadata: { order: "1" } })
  })

  it.each([
    ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
    [
      "pm_card_chargeDeclinedInsufficientFunds",
      "card_declined",
      "insufficient_funds",
    ],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
  ])(
    "declines %s, and takes another card after",
    async (card, code, reason) => {
      const { id } = await create()
      await expect(confirm(id, card)).rejects.toMatchObject({
        type: "StripeCardError",
        statusCode: 402,
        code,
        decline_code: reason,
        payment_intent: {
          id,
          status: "requires_payment_method",
          last_payment_error: { code, decline_code: reason },
        },
      })
      await expect(confirm(id, "pm_card_visa")).resolves.toMatchObject({
        status: "requires_capture",
        last_payment_error: null,
      })
    }
  )

  it("needs somewhere to send the shopper back to, as Stripe does", async () => {
    const { id } = await create()
    await expect(
      stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" })
    ).rejects.toMatchObject({ param: "return_url" })
  })

  it.each([
    [{ amount: 0 }, "amount"],
    [{ currency: "xxz" }, "currency"],
    [{ customer: "cus_none" }, "customer"],
    [{ payment_method: "pm_none" }, "payment_method"],
    [{ colour: "blue" }, "colour"],
  ])("refuses %j and names the parameter", async (details, param) => {
    await expect(create(details)).rejects.toMatchObject({
      statusCode: 400,
      type: "StripeInvalidRequestError",
      param,
    })
  })

  it("is not found by another id", async () => {
    await expect(
      stripe.paymentIntents.retrieve("pi_none")
    ).rejects.toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      param: "intent",
    })
  })
})
