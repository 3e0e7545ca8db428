import { sendOrderNewsWorkflow } from "@coopstore/notifications/workflows"
import { eventually } from "../eventually"
import { openHubDesk } from "../hub/hub-desk"
import { openCheckout } from "../payments/checkout"
import { withShop } from "../with-shop"
import { openCounter } from "./counter"
import { letterBox } from "./letters"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let counter: Awaited<ReturnType<typeof openCounter>>
    let desk: Awaited<ReturnType<typeof openHubDesk>>

    beforeAll(async () => {
      shop = await openCheckout(api, getContainer())
      counter = await openCounter(api, getContainer(), shop)
      desk = await openHubDesk(api, getContainer())
    })

    describe("a shopper's letters", () => {
      const letters = () => letterBox(getContainer())

      it("tell of a part that left, of the rest, and of what arrived, each once", async () => {
        const { id } = await counter.placeOrder({ language: "en" })
        const [first, ...others] = await counter.linesOf(id)
        const parcel = await counter.send(id, {
          items: first ? [first] : [],
          tracking_number: "LA123456785MA",
        })

        const [part] = await letters().come(parcel.id)
        const rest = await counter.send(id, { items: others })
        const [whole] = await letters().come(rest.id)
        await parcel.deliver()
        const [, delivered] = await letters().come(parcel.id, 2)
        await Promise.all(
          [1, 2].map(() =>
            sendOrderNewsWorkflow(getContainer()).run({
              input: { cause: "shipment", id: parcel.id },
            })
          )
        )

        expect(part).toMatchObject({
          to: "amina@example.ma",
          data: {
            kind: "parcel_shipped_in_part",
            language: "en",
            parcel: { tracking_number: "LA123456785MA" },
            lines: [{ quantity: 2 }],
            following: [{ quantity: 2 }],
            to_collect: expect.any(Number),
          },
        })
        // The courier of the first parcel collects for both.
        expect(part?.data?.to_collect).toBeGreaterThan(0)
        expect(whole?.data).toMatchObject({
          kind: "parcel_shipped",
          following: [],
          to_collect: 0,
        })
        expect(delivered?.data).toMatchObject({
          kind: "parcel_delivered",
          withdrawal_until: expect.any(String),
        })
        expect(await letters().read(parcel.id)).toHaveLength(2)
      })

      it("tell what came broken to the hub, and how much less is asked for", async () => {
        const { id } = await counter.placeOrder()
        const [first, second] = await desk.readyParts(id)

        const { data } = await desk.receive(first, { good: 1, damaged: 1 })
        const whole = await desk.receive(second)

        const [letter] = await letters().come(String(data.receipt.id))
        expect(letter?.data).toMatchObject({
          kind: "items_missing",
          lines: [{ quantity: 1 }],
          refund: { way: "not_collected", amount: expect.any(Number) },
        })
        expect(await letters().read(String(whole.data.receipt.id))).toEqual([])
      })

      it("tell of a parcel that was refused at the door, and one that was lost", async () => {
        const [refused, lost] = [
          await counter.placeOrder({}, 1),
          await counter.placeOrder({}, 1),
        ]
        const record = async (
          { id }: { id: string },
          path: string,
          more: object
        ) => {
          for (const part of await desk.readyParts(id)) {
            await desk.receive(part)
          }
          const parcel = await counter.send(id)
          await eventually(
            () => desk.partsOf(id),
            (parts) => parts.every(({ status }) => status === "shipped")
          )
          const { after_sale } = await desk.post(`after-sales/${path}`, {
            parcel_id: parcel.id,
            reason: "nobody at home",
            ...more,
          })
          const [letter] = await letters().come(String(after_sale.id))
          return letter
        }

        expect(
          await record(refused, "door-refusals", { fate: "restock" })
        ).toMatchObject({ data: { kind: "cash_refused" } })
        expect(await record(lost, "lost-parcels", {})).toMatchObject({
          data: { kind: "parcel_lost", refund: { way: "not_collected" } },
        })
      })

      /** A return of one piece that the shopper asks for once all has come. */
      const askForReturn = async () => {
        const { id, token } = await counter.placeOrder()
        for (const part of await desk.readyParts(id)) {
          await desk.receive(part)
        }
        const parcel = await counter.send(id)
        await parcel.deliver()
        const [line] = await counter.linesOf(id)
        await eventually(
          () => desk.partsOf(id),
          (parts) => parts.every(({ status }) => status === "delivered")
        )
        const lines = [{ line_item_id: line?.id, quantity: 1 }]
        const { data } = await api.post(
          `/store/orders/track/${token}/after-sales`,
          { lines, reason: "I changed my mind" },
          { headers: shop.headers }
        )
        return { order_id: id, lines, asked: String(data.after_sales[0].id) }
      }

      it("tell why a return is declined", async () => {
        const { asked } = await askForReturn()
        await letters().come(asked)
        await desk.post(`after-sales/${asked}/decline`, {
          reason: "The bottle is open",
        })

        const [, letter] = await letters().come(asked, 2)

        expect(letter?.data).toMatchObject({
          kind: "return_declined",
          answer: "The bottle is open",
        })
      })

      it("tell where a return goes, that it came, and that its money left, each once", async () => {
        const { order_id, lines, asked } = await askForReturn()
        const [request] = await letters().come(asked)
        await desk.post(`after-sales/${asked}/receive`, {
          lines: lines.map((line) => ({ ...line, fate: "restock" })),
        })
        const [, received] = await letters().come(asked, 2)
        const { data } = await api.get(
          "/admin/order-refunds?state=owed",
          counter.staff
        )
        const refund = data.order_refunds.find(
          (each: { order_id: string }) => each.order_id === order_id
        )
        await api.post(
          `/admin/order-refunds/${refund.id}/settle`,
          { reference: "VIR-2026-0001" },
          counter.staff
        )
        const [transfer] = await letters().come(String(refund.id))

        expect(request?.data).toMatchObject({
          kind: "return_asked",
          send_to: expect.arrayContaining([
            expect.stringContaining("Casablanca"),
          ]),
          lines: [{ quantity: 1 }],
        })
        expect(received?.data).toMatchObject({
          kind: "return_refunded",
          refund: { way: "transfer", amount: refund.amount },
        })
        expect(transfer?.data).toMatchObject({
          kind: "refund_transferred",
          refund: { way: "transfer", amount: refund.amount },
        })
      })

      it("tell once of pieces that are canceled, also when they are the last", async () => {
        const { id } = await counter.placeOrder({}, 1)
        const [first, second] = await counter.linesOf(id)
        const cancel = async (line: typeof first) => {
          const { after_sale } = await desk.post("after-sales/cancellations", {
            order_id: id,
            lines: [{ line_item_id: line?.id, quantity: 1 }],
            reason: "the shopper wrote to us",
          })
          return String(after_sale.id)
        }

        const [part] = await letters().come(await cancel(first))
        const last = await cancel(second)
        const [whole] = await letters().come(id)

        expect(part?.data).toMatchObject({ kind: "items_canceled" })
        expect(whole?.data).toMatchObject({ kind: "order_canceled_cash" })
        expect(await letters().read(last)).toEqual([])
      })

      it("tell of an order that was canceled, and that nothing is asked", async () => {
        const { id } = await counter.placeOrder({ language: "ar" })
        await api.post(`/admin/orders/${id}/cancel`, {}, counter.staff)

        const [letter] = await letters().come(id)

        expect(letter?.data).toMatchObject({
          kind: "order_canceled_cash",
          language: "ar",
        })
      })
    })
  },
})
