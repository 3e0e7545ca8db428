import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { captureOrderPaymentsWorkflow } from "@coopstore/payments/workflows"
import Stripe from "stripe"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { CARD, CASH, openCheckout } from "./checkout"
import { startStripeDouble } from "./stripe-double"

const WEBHOOK_ROOM_MS = 7000

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let double: Awaited<ReturnType<typeof startStripeDouble>>

    beforeAll(async () => {
      double = await startStripeDouble(api)
      shop = await openCheckout(api, getContainer())
    })
    afterAll(() => double.close())

    const intentOf = (id: string) => double.stripe.paymentIntents.retrieve(id)
    const paymentOf = async (cart_id: string) => {
      const order = await shop.orderOf(cart_id)
      return order?.payment_collections?.[0]?.payments?.[0]
    }
    const captured = (cart_id: string) =>
      eventually(
        () => paymentOf(cart_id),
        (payment) => Boolean(payment?.captured_at)
      )

    describe("an order paid by card", () => {
      it("is captured once it exists, in the database and at Stripe, in the smallest unit", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")

        const { type, order } = await shop.complete(cart)

        expect(type).toBe("order")
        const payment = await captured(cart)
        expect(payment?.captures).toHaveLength(1)
        expect(await intentOf(session.data.id)).toMatchObject({
          status: "succeeded",
          currency: "mad",
          capture_method: "manual",
          amount_received: Math.round(order.total * 100),
          metadata: { session_id: session.id },
        })
        const paid = await eventually(
          () => shop.orderOf(cart),
          (found) => found?.transactions?.length === 1
        )
        expect(Number(paid?.transactions?.[0]?.amount)).toBe(order.total)
      })

      it("is made by the webhook alone when the browser has vanished", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")

        await captured(cart)

        expect(await intentOf(session.data.id)).toMatchObject({
          status: "succeeded",
        })
        const { type, order } = await shop.complete(cart)
        expect(type).toBe("order")
        expect(order.id).toBe((await shop.orderOf(cart))?.id)
      })

      it("is not paid twice by webhooks that come again", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")
        await shop.complete(cart)
        await captured(cart)
        const { data: events } = await double.stripe.events.list({ limit: 100 })
        const own = events.filter((event) =>
          JSON.stringify(event.data.object).includes(session.id)
        )
        expect(own.map(({ type }) => type)).toEqual(
          expect.arrayContaining([
            "payment_intent.amount_capturable_updated",
            "payment_intent.succeeded",
          ])
        )

        for (const event of [...own, ...own]) {
          expect((await sendWebhook(JSON.stringify(event))).status).toBe(200)
        }
        await rest()

        const order = await shop.orderOf(cart)
        expect(order?.transactions).toHaveLength(1)
        expect((await paymentOf(cart))?.captures).toHaveLength(1)
        expect(order?.payment_collections?.[0]?.payments).toHaveLength(1)
      })

      it("keeps its authorised payment when the capture fails, and the sweep takes the money", async () => {
        const failed = failNextCapture()
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")
        expect((await shop.complete(cart)).type).toBe("order")
        await failed()
        const payment = await paymentOf(cart)
        expect(payment?.captured_at).toBeNull()
        expect(await intentOf(session.data.id)).toMatchObject({
          status: "requires_capture",
        })

        await makeOld(String(payment?.id))
        await sweep()

        const swept = await captured(cart)
        expect(swept?.captures).toHaveLength(1)
        expect(await intentOf(session.data.id)).toMatchObject({
          status: "succeeded",
        })
      })

      it("is captured although a crash left half a capture behind", async () => {
        const failed = failNextCapture()
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")
        await shop.complete(cart)
        await failed()
        const payment = await paymentOf(cart)
        await makeOld(String(payment?.id))
        await leaveHalfACapture(String(payment?.id))

        await sweep()

        expect((await captured(cart))?.captures).toHaveLength(1)
      })

      it("is not captured twice when the workflow runs again", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        await double.payWith(session.data.client_secret, "4242424242424242")
        const { order } = await shop.complete(cart)
        await captured(cart)

        const again = await captureOrderPaymentsWorkflow(getContainer()).run({
          input: { order_id: order.id },
        })

        expect(again.result).toEqual({ payment_id: null })
        expect((await paymentOf(cart))?.captures).toHaveLength(1)
      })
    })

    describe("a completion that fails once the card was authorised", () => {
      it("lets go of the card, makes no order on it again, and takes another payment", async () => {
        const cart = await shop.fillCart("ma")
        const first = await shop.choosePayment(cart, CARD)
        await double.payWith(first.data.client_secret, "4242424242424242")
        const failed = failOnceAtTheEnd(cart)
        await shop.complete(cart).catch(() => undefined)
        await failed()
        expect(await intentOf(first.data.id)).toMatchObject({
          status: "canceled",
        })

        const refusal = await refusalOf(shop.complete(cart))

        expect(refusal.status).toBe(400)
        expect(await shop.orderOf(cart)).toBeUndefined()
        const second = await shop.choosePayment(cart, CARD)
        await double.payWith(second.data.client_secret, "4242424242424242")
        expect((await shop.complete(cart)).type).toBe("order")
        await eventually(
          () => intentOf(second.data.id),
          ({ status }) => status === "succeeded"
        )
      })
    })

    describe("a card that is refused", () => {
      it("leaves the cart as it was, and takes another card", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD)
        const { client_secret } = session.data

        const { error } = await double.payWith(
          client_secret,
          "4000000000009995"
        )
        expect(error?.decline_code).toBe("insufficient_funds")
        const refusal = await refusalOf(shop.complete(cart))
        expect(refusal.status).toBeLessThan(500)
        expect(await shop.orderOf(cart)).toBeUndefined()
        const { data } = await shop.get(
          `/store/carts/${cart}?fields=id,completed_at,*items`
        )
        expect(data.cart.items).toHaveLength(2)

        await double.payWith(client_secret, "4242424242424242")
        expect((await shop.complete(cart)).type).toBe("order")
      })
    })

    describe("a payment session", () => {
      it("cannot be told by the browser how to take the money", async () => {
        const cart = await shop.fillCart("ma")
        const session = await shop.choosePayment(cart, CARD, {
          capture_method: "automatic",
          metadata: { session_id: "payses_other" },
        })

        expect(await intentOf(session.data.id)).toMatchObject({
          capture_method: "manual",
          metadata: { session_id: session.id },
        })
      })

      it("is cancelled at Stripe when the shopper chooses another way to pay", async () => {
        const cart = await shop.fillCart("ma")
        const first = await shop.choosePayment(cart, CARD)
        await double.payWith(first.data.client_secret, "4242424242424242")
        await shop.choosePayment(cart, CARD)

        expect(await intentOf(first.data.id)).toMatchObject({
          status: "canceled",
        })
      })
    })

    describe("a webhook", () => {
      it("of a session the shop does not have completes nobody's cart", async () => {
        // Cash needs no confirmation: this cart is one call from an order.
        const cart = await shop.fillCart("ma")
        await shop.choosePayment(cart, CASH)
        const count = await countOrders()

        await sendWebhook(
          JSON.stringify({
            id: "evt_foreign",
            object: "event",
            type: "payment_intent.amount_capturable_updated",
            data: {
              object: {
                id: "pi_foreign",
                currency: "mad",
                amount_capturable: 1000,
                metadata: { session_id: "payses_of_another_shop" },
              },
            },
          })
        )
        await rest()

        expect(await countOrders()).toBe(count)
      })
    })

    const database = () =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const makeOld = (payment_id: string) =>
      database().raw(
        "update payment set created_at = now() - interval '1 hour' where id = ?",
        [payment_id]
      )

    const leaveHalfACapture = (payment_id: string) =>
      database().raw(
        `insert into capture (id, amount, raw_amount, payment_id, created_at)
         select 'capt_half', amount, raw_amount, id, created_at
         from payment where id = ?`,
        [payment_id]
      )

    /** Makes the next capture fail; answers how to wait for it. */
    const failNextCapture = () => {
      const spy = jest
        .spyOn(getContainer().resolve(Modules.PAYMENT), "capturePayment")
        .mockRejectedValueOnce(new Error("Stripe is away"))
      return async () => {
        await eventually(
          async () => spy.mock.calls.length,
          (calls) => calls > 0
        )
        spy.mockRestore()
      }
    }

    /** Makes the last step of a cart's completion fail; answers how to wait for it. */
    const failOnceAtTheEnd = (cart: string) => {
      const locking = getContainer().resolve(Modules.LOCKING)
      const release = locking.release.bind(locking)
      let failures = 0
      const spy = jest
        .spyOn(locking, "release")
        .mockImplementation(async (keys, ...rest) => {
          if (failures === 0 && [keys].flat().includes(cart)) {
            failures += 1
            throw new Error("The lock is away")
          }
          return release(keys, ...rest)
        })
      return async () => {
        await eventually(
          async () => failures,
          (count) => count > 0
        )
        spy.mockRestore()
      }
    }

    const sweep = () =>
      getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("job-capture-authorised-payments", { input: {} })

    const countOrders = async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "order", fields: ["id"] })
      return data.length
    }

    const sendWebhook = (payload: string) =>
      api.post("/hooks/payment/card_stripe", payload, {
        headers: {
          "content-type": "application/json",
          "stripe-signature": Stripe.webhooks.generateTestHeaderString({
            payload,
            secret: String(process.env.STRIPE_WEBHOOK_SECRET),
          }),
        },
        transformRequest: (body: string) => body,
      })
  },
})

// Medusa waits five seconds before it reads a webhook: only after that has
// nothing happened.
const rest = () => new Promise((done) => setTimeout(done, WEBHOOK_ROOM_MS))
