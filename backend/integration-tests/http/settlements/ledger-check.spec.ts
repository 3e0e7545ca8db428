import * as fc from "fast-check"
import {
  approvePayoutBatchWorkflow,
  failPayoutWorkflow,
  payPayoutBatchWorkflow,
  proposePayoutsWorkflow,
} from "@coopstore/settlements/workflows"
import {
  aCooperative,
  staffHeaders,
  VALID_RIB,
} from "../cooperatives/factories"
import { withShop } from "../with-shop"
import { anOrder } from "./an-order"
import { ledgerOf, sql } from "./factories"
import { anyHistory, dueOf, playHistory } from "./histories"
import { aPaidMaker } from "./paid-maker"
import { promiseFor, record, release, sumOf } from "./paid-order"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("the rules of the ledger", () => {
      const check = async () =>
        (
          await api.get(
            "/admin/ledger-check",
            await staffHeaders(getContainer())
          )
        ).data

      it("hold after 60 random histories, their payouts and a failed transfer", async () => {
        const makers: string[] = []
        for (const name of ["Tamount", "Tifawin", "Tayri"]) {
          makers.push(
            (await aCooperative(getContainer(), { name, rib: VALID_RIB })).id
          )
        }
        await fc.assert(
          fc.asyncProperty(anyHistory, async (history) => {
            const { order, given_back } = await playHistory(
              getContainer(),
              history,
              makers
            )
            expect(await sumOf(getContainer(), order.id)).toBe(
              dueOf(history) - given_back
            )
            if (history.is_paid) {
              await release(getContainer(), order.parts)
            }
          }),
          { numRuns: 60, endOnFailure: true }
        )
        const author = { author: "user_a" }
        const { result } = await proposePayoutsWorkflow(getContainer()).run({
          input: author,
        })
        const input = { id: result.id, author: "user_b" }
        await approvePayoutBatchWorkflow(getContainer()).run({ input })
        await payPayoutBatchWorkflow(getContainer()).run({
          input: { ...input, reference: "VIR-60" },
        })
        const [payout] = await ledgerOf(getContainer()).listPayouts()
        await failPayoutWorkflow(getContainer()).run({
          input: { ...input, id: String(payout?.id), reason: "Compte clos" },
        })

        const { counts, violations } = await check()
        expect(violations).toEqual([])
        expect(counts.order_adds_up).toBe(60)
        expect(counts.payout_is_written).toBeGreaterThan(0)
      }, 120_000)

      it("are told with the ids of what breaks them", async () => {
        const { order, cooperative } = await aPaidMaker(getContainer())
        const early = await anOrder(getContainer(), {
          lines: [{ cooperative_id: cooperative.id }],
        })
        await record(getContainer(), String(early.parts[0]?.id))
        await promiseFor(getContainer(), early.id)
        const [noted] = await release(getContainer(), early.parts)
        await sql(
          getContainer(),
          `update payment_collection set refunded_amount = 0.01
            where captured_amount is not null`,
          []
        )
        const { violations } = await check()

        expect(violations).toEqual([
          {
            rule: "order_adds_up",
            id: order.id,
            label: String(order.display_id),
            found: 14_000,
            expected: 13_999,
            currency_code: "mad",
          },
          expect.objectContaining({
            rule: "released_after_payment",
            id: noted?.id,
            found: 0,
          }),
        ])
      })
    })
  },
})
