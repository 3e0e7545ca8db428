import { findPaymentToCapture } from "../find-payment-to-capture"

const payment = { id: "pay_1", provider_id: "pp_card_stripe", captures: [] }
const orderWith = (change: object, status = "pending") => ({
  order: {
    status,
    payment_collections: [{ payments: [{ ...payment, ...change }] }],
  },
})

describe("the payment to capture", () => {
  it("is the order's authorised card payment", () => {
    expect(findPaymentToCapture(orderWith({}))).toEqual({
      id: "pay_1",
      captures: [],
    })
  })

  it.each([
    { captured_at: new Date() },
    { canceled_at: new Date() },
    { provider_id: "pp_cash-on-delivery_default" },
  ])("is none when the payment is %j", (change) => {
    expect(findPaymentToCapture(orderWith(change))).toBeNull()
  })

  it("is none when the order was cancelled", () => {
    expect(findPaymentToCapture(orderWith({}, "canceled"))).toBeNull()
  })
})
