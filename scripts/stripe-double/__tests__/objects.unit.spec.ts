import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type Stripe from "stripe"
import { startDouble } from "./start-double.ts"

let double: Awaited<ReturnType<typeof startDouble>>
let stripe: Stripe

beforeAll(async () => {
  double = await startDouble()
  stripe = double.stripe
})
afterAll(() => double.close())

const pay = (details: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 10000,
    currency: "mad",
    confirm: true,
    payment_method: "pm_card_visa",
    return_url: "https://shop.test/back",
    ...details,
  })

describe("refunds", () => {
  it("give back in parts, never more than was taken", async () => {
    const { id } = await pay()
    const first = await stripe.refunds.create({
      payment_intent: id,
      amount: 4000,
    })
    await expect(stripe.refunds.retrieve(first.id)).resolves.toMatchObject({
      amount: 4000,
      status: "succeeded",
    })
    await expect(
      stripe.refunds.create({ payment_intent: id, amount: 6001 })
    ).rejects.toMatchObject({ statusCode: 400, param: "amount" })
    await stripe.refunds.create({ payment_intent: id })
    await expect(
      stripe.refunds.create({ payment_intent: id, amount: 1 })
    ).rejects.toMatchObject({ code: "charge_already_refunded" })
  })

  it("are refused while nothing has been taken", async () => {
    const { id } = await pay({ capture_method: "manual" })
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toThrow(
      "does not have a successful charge to refund"
    )
  })
})

describe("customers", () => {
  it("are made, changed, listed by e-mail and deleted", async () => {
    const { id } = await stripe.customers.create({
      email: "amina@example.ma",
      address: { city: "Agadir" },
    })
    await stripe.customers.update(id, { name: "Amina", email: "a@example.ma" })
    await expect(stripe.customers.retrieve(id)).resolves.toMatchObject({
      name: "Amina",
      email: "a@example.ma",
      address: { city: "Agadir" },
    })
    const { data } = await stripe.customers.list({ email: "a@example.ma" })
    expect(data.map((customer) => customer.id)).toEqual([id])
    await stripe.customers.del(id)
    await expect(stripe.customers.retrieve(id)).rejects.toMatchObject({
      code: "resource_missing",
    })
  })

  it("keep the card of a payment that asked for it", async () => {
    const { id } = await stripe.customers.create({})
    await pay({ customer: id })
    await pay({ customer: id, setup_future_usage: "on_session" })
    const kept = await stripe.customers.listPaymentMethods(id)
    expect(kept.data).toHaveLength(1)
    await stripe.paymentMethods.detach(kept.data[0]?.id ?? "")
    const left = await stripe.paymentMethods.list({ customer: id })
    expect(left.data).toHaveLength(0)
  })
})

describe("idempotency keys", () => {
  const params = { amount: 700, currency: "eur" }

  it("repeat the first answer", async () => {
    const options = { idempotencyKey: "key-same" }
    const first = await stripe.paymentIntents.create(params, options)
    const again = await stripe.paymentIntents.create(params, options)
    expect(again.id).toBe(first.id)
    expect(again.lastResponse.headers).toMatchObject({
      "idempotent-replayed": "true",
      "original-request": first.lastResponse.requestId,
    })
    expect(first.lastResponse.headers).not.toHaveProperty("idempotent-replayed")
  })

  it("refuse to stand for something else", async () => {
    const options = { idempotencyKey: "key-other" }
    await stripe.paymentIntents.create(params, options)
    await expect(
      stripe.paymentIntents.create({ ...params, amount: 701 }, options)
    ).rejects.toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
    })
  })

  it("repeat a decline, and forget a wrong parameter", async () => {
    const decline = { idempotencyKey: "key-decline" }
    const card = { payment_method: "pm_card_chargeDeclined" }
    await expect(pay(card)).rejects.toMatchObject({ statusCode: 402 })
    const { id } = await stripe.paymentIntents.create(params)
    const confirm = () =>
      stripe.paymentIntents.confirm(
        id,
        { ...card, return_url: "https://shop.test/back" },
        decline
      )
    const first = await confirm().catch(
      (error: Stripe.errors.StripeError) => error
    )
    const second = await confirm().catch(
      (error: Stripe.errors.StripeError) => error
    )
    expect(second).toMatchObject({ charge: "charge" in first && first.charge })

    const wrong = { idempotencyKey: "key-wrong" }
    await expect(
      stripe.paymentIntents.create({ ...params, amount: 0 }, wrong)
    ).rejects.toMatchObject({ statusCode: 400 })
    await expect(
      stripe.paymentIntents.create(params, wrong)
    ).resolves.toMatchObject({ amount: 700 })
  })
})

describe("the state file", () => {
  it("brings everything back after a restart, without a card number", async () => {
    const state_file = join(
      mkdtempSync(join(tmpdir(), "double-")),
      "state.json"
    )
    const before = await startDouble({ state_file })
    const { id, client_secret } = await before.stripe.paymentIntents.create({
      amount: 300,
      currency: "usd",
      capture_method: "manual",
    })
    await before.callFromPage(`/v1/payment_intents/${id}/confirm`, {
      client_secret: client_secret ?? "",
      use_stripe_sdk: "true",
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4242424242424242",
      "payment_method_data[card][exp_month]": "1",
      "payment_method_data[card][exp_year]": "40",
    })
    await before.close()
    expect(readFileSync(state_file, "utf8")).not.toContain("4242424242424242")

    const after = await startDouble({ state_file })
    await expect(
      after.stripe.paymentIntents.capture(id)
    ).resolves.toMatchObject({ status: "succeeded" })
    await after.close()
  })
})
