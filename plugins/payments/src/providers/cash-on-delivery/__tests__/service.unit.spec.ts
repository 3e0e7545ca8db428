import { PaymentSessionStatus } from "@medusajs/framework/utils"
import CashOnDeliveryProviderService from "../service"

const update = jest.fn()
const provider = new CashOnDeliveryProviderService(
  { paymentSessionService: { list: async ({ id }) => [{ id }], update } },
  { max_amount_mad: 3000 }
)
const data = { session_id: "payses_1" }

describe("cash on delivery", () => {
  it("is offered up to the limit, the limit included", async () => {
    await expect(
      provider.initiatePayment({ amount: 3000, currency_code: "mad", data })
    ).resolves.toEqual({
      id: "payses_1",
      status: PaymentSessionStatus.PENDING,
      data: { cash: "promised", session_id: "payses_1" },
    })
  })

  it("closes its session when it is cancelled, so that no later order counts on it", async () => {
    const { data: promised } = await provider.initiatePayment({
      amount: 10,
      currency_code: "mad",
      data,
    })

    await provider.cancelPayment({ data: promised })

    expect(update).toHaveBeenCalledWith({ id: "payses_1", status: "canceled" })
  })

  it("is refused over the limit, when starting and when the amount changes", async () => {
    const input = { amount: 3000.01, currency_code: "mad", data }
    const sentence =
      "cash_not_offered: an order of 3000.01 MAD is over the limit of 3000 MAD for cash; pay it by card"
    await expect(provider.initiatePayment(input)).rejects.toThrow(sentence)
    await expect(provider.updatePayment(input)).rejects.toThrow(sentence)
  })

  it("is refused outside Morocco", async () => {
    await expect(
      provider.initiatePayment({ amount: 10, currency_code: "eur", data })
    ).rejects.toThrow(
      "cash_not_offered: cash is taken in Morocco only, for orders in MAD, not in EUR"
    )
  })

  it("is promised at the order, received at capture, and ended by a cancellation", async () => {
    const promised = await provider.authorizePayment({
      data: { cash: "promised" },
    })
    expect(promised.status).toBe(PaymentSessionStatus.AUTHORIZED)
    const received = await provider.capturePayment({ data: promised.data })
    await expect(provider.getPaymentStatus(received)).resolves.toMatchObject({
      status: PaymentSessionStatus.CAPTURED,
    })
    const cancelled = await provider.cancelPayment({ data: promised.data })
    await expect(provider.getPaymentStatus(cancelled)).resolves.toMatchObject({
      status: PaymentSessionStatus.CANCELED,
    })
  })

  it.each([{}, { max_amount_mad: 0 }, { max_amount_mad: "3000" }])(
    "refuses the options %j",
    (options) => {
      expect(() =>
        CashOnDeliveryProviderService.validateOptions(options)
      ).toThrow("needs max_amount_mad")
    }
  )
})
