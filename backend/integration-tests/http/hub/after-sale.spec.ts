import {
  cancelLinesWorkflow,
  recordComebackWorkflow,
  receiveReturnWorkflow,
} from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { openCashDesk } from "../payments/cash-desk"
import { CARD, openCheckout } from "../payments/checkout"
import { openParcelDesk } from "../payments/parcels"
import { startStripeDouble } from "../payments/stripe-double"
import { refusalOf } from "../refusal-of"
import { openHubDesk, type Part } from "./hub-desk"

const PORTS = { double: 8206, backend: 8205 }
process.env.PORT = String(PORTS.backend)
process.env.STRIPE_API_BASE = `http://127.0.0.1:${PORTS.double}`

const CENTIMES = 100

jest.setTimeout(240_000)

const receiveThenFailWorkflow = failAfter(receiveReturnWorkflow)
const cancelThenFailWorkflow = failAfter(cancelLinesWorkflow)
const comebackThenFailWorkflow = failAfter(recordComebackWorkflow)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let double: Awaited<ReturnType<typeof startStripeDouble>>
    let cash: ReturnType<typeof openCashDesk>
    let desk: Awaited<ReturnType<typeof openHubDesk>>
    let parcels: ReturnType<typeof openParcelDesk>

    beforeAll(async () => {
      const container = getContainer()
      double = await startStripeDouble(PORTS)
      shop = await openCheckout(api, container)
      cash = openCashDesk(container, shop)
      desk = await openHubDesk(api, container)
      parcels = openParcelDesk(api, { container, staff: desk.staff })
    })
    afterAll(() => double.close())

    const byCard = async () => {
      const cart_id = await shop.fillCart("ma", { quantity: 2 })
      const session = await shop.choosePayment(cart_id, CARD)
      await double.payWith(session.data.client_secret, "4242424242424242")
      const { order } = await shop.complete(cart_id)
      await eventually(
        () => shop.orderOf(cart_id),
        (found) => found?.transactions?.length === 1
      )
      const order_id = String(order.id)
      return {
        cart_id,
        order_id,
        intent: session.data.id,
        parts: await desk.readyParts(order_id),
      }
    }
    const inCash = async () => {
      const { cart_id, order_id } = await cash.placeOrder({ quantity: 2 })
      return { cart_id, order_id, parts: await desk.readyParts(order_id) }
    }
    type Placed = { order_id: string; parts: Part[] }
    const shipped = async <Order extends Placed>(order: Order) => {
      for (const part of order.parts) await desk.receive(part)
      const parcel = await parcels.pack(order.order_id)
      await parcel.ship(`EA${order.order_id.slice(-9)}MA`)
      return { ...order, parcel }
    }
    const delivered = async <Order extends Placed>(order: Order) => {
      const sent = await shipped(order)
      await sent.parcel.deliver()
      await eventually(
        () => desk.partsOf(order.order_id),
        (parts) => parts.every(({ status }) => status === "delivered")
      )
      return sent
    }
    const ledgerSays = (order_id: string, minor: number) =>
      eventually(
        () => desk.ledgerSum(order_id),
        (sum) => sum === minor
      )
    const tokenOf = async (cart_id: string) => {
      const { data } = await shop.get(`/store/carts/${cart_id}/order-access`)
      return String(data.token)
    }
    const afterSaleOf = async (token: string) =>
      (await shop.get(`/store/orders/track/${token}/after-sales`)).data
    const ask = (token: string, body: object) =>
      api.post(`/store/orders/track/${token}/after-sales`, body, {
        headers: shop.headers,
      })
    const totalOf = async (order_id: string) =>
      Math.round(Number((await desk.orderOf(order_id)).total) * CENTIMES)
    const givenBack = async (intent: string) => {
      const { latest_charge } = await double.stripe.paymentIntents.retrieve(
        intent,
        { expand: ["latest_charge"] }
      )
      return typeof latest_charge === "object"
        ? latest_charge?.amount_refunded
        : undefined
    }
    const lineOf = (part: Part | undefined) => {
      const line = part?.lines[0]
      if (!line) throw new Error("A part has lines")
      return line
    }
    const whole = (parts: Part[], extra: object = {}) =>
      parts.flatMap(({ lines }) =>
        lines.map(({ line_item_id, quantity }) => ({
          line_item_id,
          quantity,
          ...extra,
        }))
      )

    describe("a return that a shopper asks for", () => {
      it("is received: order, card, stock, part and ledger agree to the centime", async () => {
        const order = await delivered(await byCard())
        const token = await tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
        const paid = await totalOf(order.order_id)
        await ledgerSays(order.order_id, paid)
        const before = await desk.stockOf(line.variant_id)

        const { returnable } = await afterSaleOf(token)
        expect(returnable).toHaveLength(2)
        expect(returnable).toContainEqual(
          expect.objectContaining({
            line_item_id: line.line_item_id,
            quantity: 2,
            reason: null,
            until: expect.any(String),
          })
        )
        await ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Trop petit",
        })
        const { after_sales } = await afterSaleOf(token)
        expect(after_sales).toEqual([
          expect.objectContaining({ kind: "return", state: "requested" }),
        ])
        const { after_sale } = await desk.post(
          `after-sales/${after_sales[0].id}/receive`,
          {
            lines: [
              {
                line_item_id: line.line_item_id,
                quantity: 1,
                fate: "restock",
              },
            ],
          }
        )

        const price = line.total / 2
        expect(after_sale.amount).toBe(price)
        expect(await givenBack(order.intent)).toBe(price)
        expect(await totalOf(order.order_id)).toBe(paid - price)
        await ledgerSays(order.order_id, paid - price)
        expect(await desk.stockOf(line.variant_id)).toEqual({
          ...before,
          stocked: before.stocked + 1,
        })
        const [part] = await desk.partsOf(order.order_id)
        expect(
          (await desk.partsOf(order.order_id))
            .flatMap(({ lines }) => lines)
            .find(({ line_item_id }) => line_item_id === line.line_item_id)
        ).toMatchObject({ returned_quantity: 1, received_quantity: 2 })
        expect(part?.status).toBe("delivered")
        const { order: ordered } = {
          order: await shop.orderOf(order.cart_id),
        }
        expect(Number(ordered?.summary?.pending_difference)).toBe(0)
        expect((await afterSaleOf(token)).after_sales[0]).toMatchObject({
          state: "done",
          amount: price,
        })
        const again = await refusalOf(
          desk.post(`after-sales/${after_sale.id}/receive`, {
            lines: [
              { line_item_id: line.line_item_id, quantity: 1, fate: "scrap" },
            ],
          })
        )
        expect(again.message).toMatch(/is done; only a requested return/)
      })

      it("is refused too late, for too many pieces, and before the delivery", async () => {
        const order = await shipped(await byCard())
        const token = await tokenOf(order.cart_id)
        const { line_item_id } = lineOf(order.parts[0])
        const askFor = (quantity: number) =>
          refusalOf(
            ask(token, {
              lines: [{ line_item_id, quantity }],
              reason: "Changement d’avis",
            })
          )
        expect((await askFor(1)).message).toMatch(
          /^return_refused not_delivered: /
        )
        await order.parcel.deliver()
        expect((await askFor(3)).message).toMatch(
          /^return_refused too_many: .*: 2 pieces may be sent back, not 3$/
        )
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update fulfillment set delivered_at = now() - interval '8 days' where id = ?",
            [order.parcel.id]
          )
        expect((await askFor(1)).message).toMatch(/^return_refused too_late: /)
        expect((await afterSaleOf(token)).after_sales).toEqual([])
      })

      it("of another's order does not exist", async () => {
        const unknown = await refusalOf(afterSaleOf("no-such-secret"))
        expect(unknown.status).toBe(404)
        const order = await inCash()
        const stranger = await refusalOf(
          shop.get(`/store/orders/${order.order_id}/after-sales`)
        )
        expect(stranger.status).toBe(401)
      })

      it("is declined with a reason that its shopper reads", async () => {
        const order = await delivered(await inCash())
        const token = await tokenOf(order.cart_id)
        const { line_item_id } = lineOf(order.parts[0])
        const { data } = await ask(token, {
          lines: [{ line_item_id, quantity: 1 }],
          reason: "Ouvert",
        })

        await desk.post(`after-sales/${data.after_sales[0].id}/decline`, {
          reason: "Le flacon a été ouvert",
        })

        const found = await afterSaleOf(token)
        expect(found.after_sales[0]).toMatchObject({
          state: "declined",
          answer: "Le flacon a été ouvert",
        })
        expect(found.returnable[0]).toMatchObject({ quantity: 2 })
      })

      it("is owed by a transfer when its cash was handed over", async () => {
        const order = await delivered(await inCash())
        await eventually(
          () => cash.collectionOf(order.order_id),
          (found) => found?.state === "collected"
        )
        const token = await tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
        const { data } = await ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 2 }],
          reason: "Abîmé",
        })
        const before = await desk.stockOf(line.variant_id)

        await desk.post(`after-sales/${data.after_sales[0].id}/receive`, {
          lines: [
            { line_item_id: line.line_item_id, quantity: 2, fate: "scrap" },
          ],
        })

        expect(
          await cash.refunds.listOrderRefunds({ order_id: order.order_id })
        ).toEqual([
          expect.objectContaining({
            way: "transfer",
            state: "owed",
            amount: line.total,
          }),
        ])
        expect(await desk.stockOf(line.variant_id)).toEqual(before)
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await delivered(await inCash())
        const token = await tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
        const { data } = await ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Abîmé",
        })
        const total = await totalOf(order.order_id)
        const stock = await desk.stockOf(line.variant_id)
        const written = await desk.ledgerSum(order.order_id)

        const { errors } = await receiveThenFailWorkflow(getContainer()).run({
          input: {
            id: data.after_sales[0].id,
            lines: [
              {
                line_item_id: line.line_item_id,
                quantity: 1,
                fate: "restock",
              },
            ],
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        expect(await totalOf(order.order_id)).toBe(total)
        expect(await desk.stockOf(line.variant_id)).toEqual(stock)
        expect(await desk.ledgerSum(order.order_id)).toBe(written)
        expect(
          await cash.refunds.listOrderRefunds({ order_id: order.order_id })
        ).toEqual([])
        expect((await afterSaleOf(token)).after_sales[0].state).toBe(
          "requested"
        )
        expect(
          (await desk.partsOf(order.order_id))
            .flatMap(({ lines }) => lines)
            .find(({ line_item_id }) => line_item_id === line.line_item_id)
        ).toMatchObject({ returned_quantity: 0 })
      })
    })

    describe("a parcel refused at the door", () => {
      it("comes back whole: nothing is owed, sold or collected any more", async () => {
        const order = await shipped(await inCash())
        const line = lineOf(order.parts[0])
        const stock = await desk.stockOf(line.variant_id)

        await desk.post("after-sales/door-refusals", {
          order_id: order.order_id,
          lines: whole(order.parts, { fate: "restock" }),
          reason: "Absent",
        })

        expect(await cash.collectionOf(order.order_id)).toMatchObject({
          state: "refused",
          refusal_reason: "Absent",
        })
        await ledgerSays(order.order_id, 0)
        const ordered = await shop.orderOf(order.cart_id)
        expect(Number(ordered?.summary?.pending_difference)).toBe(0)
        expect(ordered?.payment_collections?.[0]?.status).toBe("canceled")
        expect((await desk.stockOf(line.variant_id)).stocked).toBe(
          stock.stocked + 2
        )
      })

      it("stands as it stood when a later step fails", async () => {
        const order = await shipped(await inCash())
        const total = await totalOf(order.order_id)

        await comebackThenFailWorkflow(getContainer()).run({
          input: {
            kind: "door_refusal",
            order_id: order.order_id,
            lines: whole(order.parts, { fate: "restock" }) as never,
            reason: "Absent",
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(await totalOf(order.order_id)).toBe(total)
        expect((await cash.collectionOf(order.order_id))?.state).toBe("shipped")
        const { after_sales } = await desk.get(
          `after-sales?order_id=${order.order_id}`
        )
        expect(after_sales).toEqual([])
      })
    })

    describe("a lost parcel", () => {
      it("is the shop's loss: the shopper is paid back, the makers keep their sale", async () => {
        const order = await shipped(await byCard())
        const paid = await totalOf(order.order_id)
        await ledgerSays(order.order_id, paid)
        const owed = async () => {
          const { data } = await getContainer()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "ledger_entry",
              fields: ["amount"],
              filters: { order_id: order.order_id, account: "cooperative" },
            })
          return data.reduce((sum, { amount }) => sum + Number(amount), 0)
        }
        const before = await owed()

        await desk.post("after-sales/lost-parcels", {
          order_id: order.order_id,
          lines: whole(order.parts),
          reason: "Perdu par Amana",
        })

        expect(await givenBack(order.intent)).toBe(paid)
        await ledgerSays(order.order_id, 0)
        expect(await owed()).toBe(before)
      })
    })

    describe("a cancellation", () => {
      it("of some pieces gives back exactly those, and frees their stock", async () => {
        const order = await byCard()
        const line = lineOf(order.parts[0])
        const paid = await totalOf(order.order_id)
        await ledgerSays(order.order_id, paid)
        const stock = await desk.stockOf(line.variant_id)

        await desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Demandé par téléphone",
        })

        const price = line.total / 2
        expect(await givenBack(order.intent)).toBe(price)
        expect(await totalOf(order.order_id)).toBe(paid - price)
        await ledgerSays(order.order_id, paid - price)
        expect(await desk.stockOf(line.variant_id)).toEqual({
          ...stock,
          reserved: stock.reserved - 1,
        })
      })

      it("of everything cancels the order, its parts and its money", async () => {
        const order = await byCard()
        const paid = await totalOf(order.order_id)
        await ledgerSays(order.order_id, paid)

        await desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: whole(order.parts),
          reason: "Plus besoin",
        })

        expect(await givenBack(order.intent)).toBe(paid)
        await eventually(
          () => desk.partsOf(order.order_id),
          (parts) => parts.every(({ status }) => status === "canceled")
        )
        await ledgerSays(order.order_id, 0)
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await inCash()
        const line = lineOf(order.parts[0])
        const total = await totalOf(order.order_id)
        const stock = await desk.stockOf(line.variant_id)

        await cancelThenFailWorkflow(getContainer()).run({
          input: {
            order_id: order.order_id,
            lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
            reason: "Essai",
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(await totalOf(order.order_id)).toBe(total)
        expect(await desk.stockOf(line.variant_id)).toEqual(stock)
      })

      it("of packed pieces is refused", async () => {
        const order = await inCash()
        for (const part of order.parts) await desk.receive(part)
        await parcels.pack(order.order_id)

        const refusal = await refusalOf(
          desk.post("after-sales/cancellations", {
            order_id: order.order_id,
            lines: whole(order.parts),
            reason: "Trop tard",
          })
        )

        expect(refusal.message).toMatch(/0 pieces are not in a parcel yet/)
      })
    })
  },
})
