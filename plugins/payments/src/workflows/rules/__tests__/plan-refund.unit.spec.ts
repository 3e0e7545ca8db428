import { CARD_PROVIDER_ID } from "../../../providers/card/provider-id"
import { CASH_PROVIDER_ID } from "../../../providers/cash-on-delivery/provider-id"
import { SYSTEM_PROVIDER_ID } from "../../../providers/system-provider-id"
import type { CashState } from "../../../types/cash-collection"
import { orderMoneySchema } from "../order-money"
import { planRefund } from "../plan-refund"

const order = (
  provider_id: string,
  payment: object = {},
  fields: object = {}
) =>
  orderMoneySchema.parse({
    id: "order_1",
    display_id: 7,
    status: "pending",
    currency_code: "mad",
    created_at: new Date(),
    summary: { pending_difference: 200 },
    payment_collections: [
      {
        id: "paycol_1",
        status: "authorized",
        amount: 200,
        payments: [{ id: "pay_1", provider_id, amount: 200, ...payment }],
      },
    ],
    ...fields,
  })

const cash = (state: CashState) => ({ state, amount: 20_000 })

describe("how money goes back", () => {
  it("goes to the card, as far as it was taken and not given back", () => {
    const paid = order(CARD_PROVIDER_ID, {
      captures: [{ amount: 200 }],
      refunds: [{ id: "ref_1", amount: 150.5 }],
    })
    const facts = { order: paid, cash: null, transferred: 0, carried: 0 }

    expect(planRefund(facts, { back: 4950, carry: 0 })).toMatchObject({
      way: "card",
      payment_id: "pay_1",
    })
    expect(() => planRefund(facts, { back: 4951, carry: 0 })).toThrow(
      "Order #7 has 49.50 MAD left to give back, not 49.51 MAD"
    )
  })

  it.each(["to_confirm", "confirmed", "shipped"] as const)(
    "is not collected while the cash is %s",
    (state) => {
      const facts = {
        order: order(CASH_PROVIDER_ID),
        cash: cash(state),
        transferred: 0,
        carried: 0,
      }
      expect(planRefund(facts, { back: 3001, carry: 0 })).toEqual({
        way: "not_collected",
        payment_id: null,
        is_in: false,
        amount_to_collect: 16_999,
        credit: 3001,
      })
    }
  )

  it("credits nothing that a change to the order has credited", () => {
    const changed = order(
      CASH_PROVIDER_ID,
      {},
      { summary: { pending_difference: 170 } }
    )
    expect(
      planRefund(
        { order: changed, cash: cash("confirmed"), transferred: 0, carried: 0 },
        { back: 3000, carry: 0 }
      )
    ).toMatchObject({ amount_to_collect: 17_000, credit: 0 })
  })

  it("is refused when the cash was called off: nothing was taken", () => {
    const facts = {
      order: order(CASH_PROVIDER_ID),
      cash: cash("canceled"),
      transferred: 0,
      carried: 0,
    }
    expect(() => planRefund(facts, { back: 1, carry: 0 })).toThrow(
      "Order #7 has 0.00 MAD left to give back, not 0.01 MAD"
    )
  })

  it("only credits what is still owed when the cash was refused at the door", () => {
    const facts = {
      order: order(
        CASH_PROVIDER_ID,
        {},
        { summary: { pending_difference: 30 } }
      ),
      cash: cash("refused"),
      transferred: 0,
      carried: 0,
    }
    expect(planRefund(facts, { back: 20_000, carry: 0 })).toEqual({
      way: "not_collected",
      payment_id: null,
      is_in: false,
      amount_to_collect: null,
      credit: 3000,
    })
  })

  it("is a transfer once the shopper handed cash over, never over what it was", () => {
    const facts = {
      order: order(CASH_PROVIDER_ID),
      cash: cash("collected"),
      transferred: 15_000,
      carried: 0,
    }
    expect(planRefund(facts, { back: 5000, carry: 0 })).toMatchObject({
      way: "transfer",
      payment_id: null,
    })
    expect(() => planRefund(facts, { back: 5001, carry: 0 })).toThrow(
      "50.00 MAD left"
    )
  })

  it("is a transfer and a refund of the payment once the cash was remitted", () => {
    const captured = order(CASH_PROVIDER_ID, {
      captured_at: new Date(),
      captures: [{ amount: 200 }],
    })
    expect(
      planRefund(
        { order: captured, cash: cash("remitted"), transferred: 0, carried: 0 },
        { back: 5000, carry: 0 }
      )
    ).toMatchObject({ way: "transfer", payment_id: "pay_1" })
  })

  it("goes back to the card but for what pays a replacement", () => {
    const facts = {
      order: order(CARD_PROVIDER_ID, { captures: [{ amount: 200 }] }),
      cash: null,
      transferred: 0,
      carried: 15_000,
    }
    expect(planRefund(facts, { back: 2000, carry: 3000 })).toMatchObject({
      way: "card",
      payment_id: "pay_1",
      is_in: true,
    })
    expect(planRefund(facts, { back: 0, carry: 5000 })).toMatchObject({
      way: "exchange",
      payment_id: null,
      is_in: true,
    })
    expect(() => planRefund(facts, { back: 0, carry: 5001 })).toThrow(
      "Order #7 has 50.00 MAD left to give back, not 50.01 MAD"
    )
  })

  it("pays a replacement only with cash that was collected, and says whether it came in", () => {
    const facts = (state: CashState, payment: object = {}) => ({
      order: order(CASH_PROVIDER_ID, payment),
      cash: cash(state),
      transferred: 0,
      carried: 0,
    })
    expect(() =>
      planRefund(facts("shipped"), { back: 0, carry: 5000 })
    ).toThrow("was not collected: it cannot pay another order")
    expect(
      planRefund(facts("collected"), { back: 0, carry: 5000 })
    ).toMatchObject({ way: "exchange", is_in: false })
    expect(
      planRefund(facts("remitted", { captured_at: new Date() }), {
        back: 0,
        carry: 5000,
      })
    ).toMatchObject({ way: "exchange", payment_id: null, is_in: true })
  })

  it("is a transfer of what another order's money paid", () => {
    const facts = {
      order: order(SYSTEM_PROVIDER_ID, { captured_at: new Date() }),
      cash: null,
      transferred: 5000,
      carried: 10_000,
    }
    expect(planRefund(facts, { back: 5000, carry: 0 })).toMatchObject({
      way: "transfer",
      payment_id: "pay_1",
    })
    expect(() => planRefund(facts, { back: 5001, carry: 0 })).toThrow(
      "50.00 MAD left"
    )
  })
})
