import { cancelLinesWorkflow } from "@coopstore/hub/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf } from "./hub-desk"

jest.setTimeout(240_000)

const cancelThenFailWorkflow = failAfter(cancelLinesWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a cancellation", () => {
      it("of some pieces gives back exactly those, and frees their stock", async () => {
        const order = await floor.byCard()
        const line = lineOf(order.parts[0])
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const stock = await floor.desk.stockOf(line.variant_id)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Demandé par téléphone",
        })

        const price = line.total / 2
        expect(await floor.givenBack(order.intent)).toBe(price)
        expect(await floor.desk.totalOf(order.order_id)).toBe(paid - price)
        await floor.ledgerSays(order.order_id, paid - price)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          ...stock,
          reserved: stock.reserved - 1,
        })
        const part = await floor.desk.partOf(
          order.order_id,
          String(order.parts[0]?.id)
        )
        expect(part.status).toBe("ready")
        expect(part.lines).toEqual([
          expect.objectContaining({ quantity: 2, canceled_quantity: 1 }),
        ])
        expect(await floor.desk.newsOf(part.cooperative_id)).toContainEqual(
          expect.objectContaining({
            kind: "pieces-canceled",
            data: expect.objectContaining({ pieces: 1 }),
          })
        )
      })

      it("of all that one maker sends cancels its part, and the rest goes on", async () => {
        const order = await floor.byCard()
        const [gone, stays] = order.parts
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: floor.whole([gone]),
          reason: "Plus besoin",
        })

        await eventually(
          () => floor.desk.partOf(order.order_id, gone.id),
          ({ status }) => status === "canceled"
        )
        const price = lineOf(gone).total
        expect(await floor.givenBack(order.intent)).toBe(price)
        await floor.ledgerSays(order.order_id, paid - price)
        await floor.desk.receive(stays)
        const { columns } = await floor.desk.get("board?stage=to_pack")
        expect(JSON.stringify(columns)).toContain(order.order_id)
      })

      it("of everything cancels the order, its parts and its money", async () => {
        const order = await floor.byCard()
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: floor.whole(order.parts),
          reason: "Plus besoin",
        })

        expect(await floor.givenBack(order.intent)).toBe(paid)
        await eventually(
          () => floor.desk.partsOf(order.order_id),
          (parts) => parts.every(({ status }) => status === "canceled")
        )
        await floor.ledgerSays(order.order_id, 0)
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await floor.inCash()
        const line = lineOf(order.parts[0])
        const total = await floor.desk.totalOf(order.order_id)
        const stock = await floor.desk.stockOf(line.variant_id)

        await cancelThenFailWorkflow(getContainer()).run({
          input: {
            order_id: order.order_id,
            lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
            reason: "Essai",
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(await floor.desk.totalOf(order.order_id)).toBe(total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual(stock)
      })

      it("of packed pieces is refused", async () => {
        const order = await floor.inCash()
        for (const part of order.parts) await floor.desk.receive(part)
        await floor.parcels.pack(order.order_id)

        const refusal = await refusalOf(
          floor.desk.post("after-sales/cancellations", {
            order_id: order.order_id,
            lines: floor.whole(order.parts),
            reason: "Trop tard",
          })
        )

        expect(refusal.message).toMatch(/0 pieces are not in a parcel yet/)
      })
    })
  },
})
