import {
  createCashCollectionWorkflow,
  type RefundOrderInput,
  refundOrderWorkflow,
} from "@coopstore/payments/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { withShop } from "../with-shop"
import { openCashDesk } from "./cash-desk"
import { CARD, openCheckout } from "./checkout"
import { startStripeDouble } from "./stripe-double"

jest.setTimeout(240_000)

const refundThenFailWorkflow = failAfter(refundOrderWorkflow)

type Amount = { amount?: unknown } | null

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let double: Awaited<ReturnType<typeof startStripeDouble>>
    let desk: ReturnType<typeof openCashDesk>

    beforeAll(async () => {
      double = await startStripeDouble(api)
      shop = await openCheckout(api, getContainer())
      desk = openCashDesk(getContainer(), shop)
    })
    afterAll(() => double.close())

    const refund = (input: Partial<RefundOrderInput> & { order_id: string }) =>
      refundOrderWorkflow(getContainer()).run({
        input: {
          amount: 3000,
          reason: "one jar came broken",
          author: "user_finance",
          key: `test:${input.order_id}`,
          ...input,
        },
      })

    const paidByCard = async () => {
      const cart_id = await shop.fillCart("ma")
      const session = await shop.choosePayment(cart_id, CARD)
      await double.payWith(session.data.client_secret, "4242424242424242")
      const { order } = await shop.complete(cart_id)
      await eventually(
        () => shop.orderOf(cart_id),
        (found) => found?.transactions?.length === 1
      )
      return { cart_id, order_id: String(order.id), intent: session.data.id }
    }
    const givenBackByCard = async (payment_intent: string) => {
      const { latest_charge } = await double.stripe.paymentIntents.retrieve(
        payment_intent,
        { expand: ["latest_charge"] }
      )
      return typeof latest_charge === "object"
        ? latest_charge?.amount_refunded
        : undefined
    }

    describe("money given back to a card", () => {
      it("leaves Stripe and the order once, however often the cause comes", async () => {
        const { cart_id, order_id, intent } = await paidByCard()

        const { result } = await refund({ order_id })
        const again = await refund({ order_id })

        expect(result).toMatchObject({ way: "card", amount: 3000 })
        expect(again.result).toEqual(result)
        expect(await givenBackByCard(intent)).toBe(3000)
        const order = await shop.orderOf(cart_id)
        expect(
          order?.transactions?.map((row: Amount) => Number(row?.amount)).sort()
        ).toEqual([-30, Number(order?.payment_collections?.[0]?.amount)].sort())
        expect(Number(order?.summary?.pending_difference)).toBe(0)
        expect(await desk.refunds.listOrderRefunds({ order_id })).toEqual([
          expect.objectContaining({
            way: "card",
            state: "given",
            amount: 3000,
            author: "user_finance",
            reason: "one jar came broken",
          }),
        ])
      })

      it("is refused over what was taken, in the shop's own words", async () => {
        const { order_id, intent } = await paidByCard()

        await expect(
          refund({ order_id, amount: 9_999_999 })
        ).rejects.toMatchObject({
          message: expect.stringMatching(
            /^Order #\d+ has [\d.]+ MAD left to give back, not 99999.99 MAD$/
          ),
        })

        expect(await givenBackByCard(intent)).toBe(0)
        expect(await desk.refunds.listOrderRefunds({ order_id })).toEqual([])
      })

      it("is given once although a later step fails and the cause comes again", async () => {
        const { order_id, intent } = await paidByCard()
        const input = {
          order_id,
          amount: 3000,
          reason: "one jar came broken",
          author: "user_finance",
          key: `test:${order_id}`,
        }

        const { errors } = await refundThenFailWorkflow(getContainer()).run({
          input,
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
        const { result } = await refund(input)

        expect(result).toMatchObject({ way: "card", amount: 3000 })
        expect(await givenBackByCard(intent)).toBe(3000)
      })
    })

    describe("money that was not collected yet", () => {
      it("lowers what the courier collects, and what the order owes", async () => {
        const { cart_id, order_id, collection } = await desk.placeOrder()

        const { result } = await refund({ order_id })
        await refund({ order_id })

        expect(result).toMatchObject({ way: "not_collected", amount: 3000 })
        const left = collection.amount - 3000
        expect(await desk.collectionOf(order_id)).toMatchObject({
          amount: left,
          state: "to_confirm",
        })
        const order = await shop.orderOf(cart_id)
        expect(Number(order?.summary?.pending_difference)).toBe(left / 100)
        const [paid] = order?.payment_collections ?? []
        expect(paid?.status).toBe("authorized")
        expect(Number(paid?.amount)).toBe(left / 100)
        expect(Number(paid?.payments?.[0]?.amount)).toBe(left / 100)
      })

      it("leaves everything as it was when a later step fails", async () => {
        const { cart_id, order_id, collection } = await desk.placeOrder()
        const before = await shop.orderOf(cart_id)

        const { errors } = await refundThenFailWorkflow(getContainer()).run({
          input: {
            order_id,
            amount: 3000,
            reason: "short",
            author: "system",
            key: `test:${order_id}`,
          },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        expect(await desk.collectionOf(order_id)).toMatchObject({
          amount: collection.amount,
        })
        const after = await shop.orderOf(cart_id)
        expect(after?.total).toEqual(before?.total)
        expect(Number(after?.payment_collections?.[0]?.amount)).toBe(
          collection.amount / 100
        )
        expect(await desk.refunds.listOrderRefunds({ order_id })).toEqual([])
      })
    })

    describe("money that the shopper handed over in cash", () => {
      it("is owed by a transfer", async () => {
        const { order_id, collection } = await desk.placeOrder()
        await desk.cash.updateCashCollections({
          id: collection.id,
          state: "collected",
        })

        const { result } = await refund({ order_id })

        expect(result).toMatchObject({ way: "transfer", amount: 3000 })
        expect(await desk.refunds.listOrderRefunds({ order_id })).toEqual([
          expect.objectContaining({ state: "owed", reference: null }),
        ])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          amount: collection.amount,
        })
      })
    })

    describe("an order paid in cash", () => {
      it("has its cash noted once, and an order paid by card has none", async () => {
        const { order_id, collection } = await desk.placeOrder()
        const { order_id: by_card } = await paidByCard()
        for (const id of [order_id, order_id, by_card]) {
          await createCashCollectionWorkflow(getContainer()).run({
            input: { order_id: id },
          })
        }

        expect(
          await desk.cash.listCashCollections({ order_id: [order_id, by_card] })
        ).toEqual([
          expect.objectContaining({
            id: collection.id,
            state: "to_confirm",
            phone: "+212600000000",
            carrier: "amana",
            currency_code: "mad",
          }),
        ])
      })
    })
  },
})
