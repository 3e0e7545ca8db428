import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { withShop } from "../with-shop"
import { aSale } from "./a-sale"
import { record, sumOf } from "./paid-order"

const refundThenFailWorkflow = failAfter(recordRefundWorkflow)

withShop({
  testSuite: ({ getContainer }) => {
    describe("a refund in the ledger", () => {
      const refundOf = (
        { order_id, item_ids }: { order_id: string; item_ids: string[] },
        source: string,
        quantity = 1
      ) => ({
        order_id,
        source,
        lines: [{ line_item_id: String(item_ids[0]), quantity }],
        shipping_amount: 0,
        borne_by: "maker" as const,
        reason: "Renvoyé",
        author: "user_staff",
      })
      const refund = async (input: ReturnType<typeof refundOf>) =>
        (await recordRefundWorkflow(getContainer()).run({ input })).result
          .amount

      it("gives back piece by piece exactly what was paid, each cause once", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const sale = await aSale(getContainer(), cooperative_id, {
          price: 33.35,
          quantity: 3,
          discount: 0.05,
        })
        await record(getContainer(), sale.id)

        const amounts = [
          await refund(refundOf(sale, "return:1")),
          await refund(refundOf(sale, "return:1", 2)),
          await refund(refundOf(sale, "return:2")),
          await refund(refundOf(sale, "return:3")),
        ]

        expect(amounts).toEqual([3_333, 3_333, 3_334, 3_333])
        expect(await sumOf(getContainer(), sale.order_id)).toBe(0)
        await expect(refund(refundOf(sale, "return:4"))).rejects.toMatchObject({
          message: `1 of line ${sale.item_ids[0]} cannot be given back: 0 of 3 are left`,
        })
      })

      it("writes the sale first where its event was lost", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const sale = await aSale(getContainer(), cooperative_id, {
          quantity: 2,
        })

        expect(await refund(refundOf(sale, "return:1"))).toBe(14_000)
        expect(await sumOf(getContainer(), sale.order_id)).toBe(14_000)
      })

      it("leaves nothing when a later step fails", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const sale = await aSale(getContainer(), cooperative_id)
        await record(getContainer(), sale.id)

        await refundThenFailWorkflow(getContainer()).run({
          input: refundOf(sale, "return:1"),
          throwOnError: false,
        })

        expect(await sumOf(getContainer(), sale.order_id)).toBe(14_000)
        expect(await refund(refundOf(sale, "return:1"))).toBe(14_000)
      })
    })
  },
})
