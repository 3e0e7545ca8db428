import { startDouble, startShop } from "./start-double.ts"

const payment = {
  amount: 900,
  currency: "mad",
  capture_method: "manual" as const,
  confirm: true,
  return_url: "https://shop.test/back",
}

describe("webhooks", () => {
  it("tell the shop of every step, with a signature Stripe's SDK accepts", async () => {
    const shop = await startShop()
    const { stripe, close } = await startDouble({ webhook: shop.webhook })

    const { id } = await stripe.paymentIntents.create({
      ...payment,
      payment_method: "pm_card_visa",
      metadata: { session_id: "payses_7" },
    })
    const reserved = await shop.waitFor(
      "payment_intent.amount_capturable_updated"
    )
    expect(reserved.data.object).toMatchObject({
      id,
      amount_capturable: 900,
      metadata: { session_id: "payses_7" },
    })
    await stripe.paymentIntents.capture(id)
    await shop.waitFor("payment_intent.succeeded")
    await stripe.refunds.create({ payment_intent: id })
    const refunded = await shop.waitFor("charge.refunded")
    expect(refunded.data.object).toMatchObject({ amount_refunded: 900 })

    await close()
    await shop.close()
  })

  it("tell of a decline and of a cancellation", async () => {
    const shop = await startShop()
    const { stripe, close } = await startDouble({ webhook: shop.webhook })

    await stripe.paymentIntents
      .create({ ...payment, payment_method: "pm_card_chargeDeclined" })
      .catch(() => undefined)
    const failed = await shop.waitFor("payment_intent.payment_failed")
    expect(failed.data.object).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { decline_code: "generic_decline" },
    })
    const { data } = await stripe.paymentIntents.list()
    await stripe.paymentIntents.cancel(data[0]?.id ?? "")
    await shop.waitFor("payment_intent.canceled")

    await close()
    await shop.close()
  })

  it("come again until the shop answers", async () => {
    const shop = await startShop(2)
    const { stripe, close } = await startDouble({ webhook: shop.webhook })

    const { id } = await stripe.paymentIntents.create({
      amount: 100,
      currency: "mad",
    })
    const created = await shop.waitFor("payment_intent.created")
    expect(created.data.object).toMatchObject({ id })

    await close()
    await shop.close()
  })
})
