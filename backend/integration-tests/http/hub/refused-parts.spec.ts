import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { servicesOf } from "../cooperatives/services"
import { eventually } from "../eventually"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf, type Part } from "./hub-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a maker that refuses its part", () => {
      const refuse = ({ id, cooperative_id }: Part) =>
        moveCooperativeOrderWorkflow(getContainer()).run({
          input: {
            id,
            cooperative_id,
            status: "refused",
            refusal_reason: "Récolte perdue",
          },
        })

      it("gives its pieces back to the card, frees their stock, and leaves the other's", async () => {
        const order = await floor.byCard({ until: "new" })
        const [gone, stays] = order.parts
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const line = lineOf(gone)
        const stock = await floor.desk.stockOf(line.variant_id)

        await refuse(gone)

        await floor.ledgerSays(order.order_id, paid - line.total)
        await eventually(
          () => floor.givenBack(order.intent),
          (back) => back === line.total
        )
        expect(await floor.desk.totalOf(order.order_id)).toBe(paid - line.total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          ...stock,
          reserved: stock.reserved - 2,
        })
        expect((await floor.desk.partOf(order.order_id, stays.id)).status).toBe(
          "new"
        )
        const noted = async () =>
          (await floor.desk.get(`after-sales?order_id=${order.order_id}`))
            .after_sales
        // What is noted of the money comes after it.
        const after_sales = await eventually(
          noted,
          ([found]) => found.amount > 0
        )
        expect(after_sales).toEqual([
          expect.objectContaining({
            kind: "cancellation",
            amount: line.total,
            reason: "Récolte perdue",
            author: "system",
          }),
        ])
        expect(await floor.violations()).toEqual([])
      })

      it("makes the courier ask for less cash, and for none once both refused", async () => {
        const order = await floor.inCash({ until: "new" })
        const [first, second] = order.parts
        const asked = async () =>
          (await floor.cash.collectionOf(order.order_id))?.amount
        const before = Number(await asked())

        await refuse(first)
        await eventually(
          asked,
          (amount) => amount === before - lineOf(first).total
        )
        expect(await floor.violations()).toEqual([])
        await refuse(second)

        await eventually(
          () => floor.cash.collectionOf(order.order_id),
          (found) => found?.state === "canceled"
        )
        await floor.ledgerSays(order.order_id, 0)
        expect(await floor.violations()).toEqual([])
      })

      it("is settled by the job when its event was lost, once", async () => {
        const order = await floor.byCard({ until: "new" })
        const [gone] = order.parts
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        await servicesOf(
          getContainer()
        ).cooperativeOrders.updateCooperativeOrders({
          id: gone.id,
          status: "refused",
          refused_at: new Date(),
        })

        await runJob(getContainer(), "settle-refusals")
        await runJob(getContainer(), "settle-refusals")

        const price = lineOf(gone).total
        expect(await floor.givenBack(order.intent)).toBe(price)
        await floor.ledgerSays(order.order_id, paid - price)
      })
    })
  },
})
