import { addLedgerAdjustmentWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative, staffHeaders } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { ledgerOf } from "./factories"

const adjustThenFailWorkflow = failAfter(addLedgerAdjustmentWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a correction by staff", () => {
      it("moves money between a cooperative and the shop once, with author and reason", async () => {
        const { id } = await aCooperative(getContainer())
        const person = await staffHeaders(getContainer())
        const body = {
          key: "correction-1",
          cooperative_id: id,
          amount: 5_000,
          reason: "Bocal perdu à l’entrepôt",
        }
        await api.post("/admin/ledger-adjustments", body, person)
        await refusalOf(api.post("/admin/ledger-adjustments", body, person))

        const { data } = await api.get(
          `/admin/ledger?cooperative_id=${id}`,
          person
        )
        expect(data.count).toBe(2)
        expect(data.entries).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              account: "cooperative",
              amount: 5_000,
              reason: body.reason,
              author: "Staff",
            }),
            expect.objectContaining({ account: "shop", amount: -5_000 }),
          ])
        )
      })

      it("is refused without a reason, and gone when a later step fails", async () => {
        const { id } = await aCooperative(getContainer())
        const body = { key: "correction-2", cooperative_id: id, amount: 100 }
        await refusalOf(
          api.post(
            "/admin/ledger-adjustments",
            { ...body, reason: " " },
            await staffHeaders(getContainer())
          )
        )
        await adjustThenFailWorkflow(getContainer()).run({
          input: {
            ...body,
            reason: "Geste",
            author: "user",
            cooperative_order_id: null,
          },
          throwOnError: false,
        })
        expect(
          await ledgerOf(getContainer()).listLedgerEntries({
            cooperative_id: [id],
          })
        ).toEqual([])
      })
    })
  },
})
