import { releaseSalesWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { runJob } from "../run-job"
import { signInFor } from "../vendor/sign-in"
import { withShop } from "../with-shop"
import { deliver, deliveredDaysAgo, ledgerOf } from "./factories"

const releaseThenFailWorkflow = failAfter(releaseSalesWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("money of an order", () => {
      /** An order that was written into the ledger, and who is owed for it. */
      const soldOrder = async () => {
        const open = await openShop(api, getContainer())
        const { id: cooperative_id } = await aCooperative(getContainer())
        const order_id = await open.order(await open.publish(cooperative_id))
        const [entry] = await eventually(
          () =>
            ledgerOf(getContainer()).listLedgerEntries({
              order_id: [order_id],
            }),
          ({ length }) => length > 1
        )
        const me = await signInFor(api, getContainer(), cooperative_id)
        const balance = async () => {
          await runJob(getContainer(), "release-sales")
          const { data } = await api.get("/vendor/balance", me)
          const { pending, available } = data.balances[0]
          return { pending, available }
        }
        const pay = async () => {
          const { data } = await api.get(
            `/admin/orders/${order_id}?fields=id,*payment_collections.payments`,
            open.staff
          )
          const [payment] = data.order.payment_collections[0].payments
          await api.post(
            `/admin/payments/${payment.id}/capture`,
            {},
            open.staff
          )
        }
        const lines = async () =>
          (await api.get("/vendor/ledger", me)).data.lines
        return {
          ids: [String(entry?.cooperative_order_id)],
          balance,
          pay,
          lines,
        }
      }
      // 140 dirhams without 12 %.
      const owed = 12_320

      it("falls due once it was delivered, paid and kept, not before", async () => {
        const { ids, balance, pay, lines } = await soldOrder()
        const waiting = { pending: owed, available: 0 }

        expect(await balance()).toEqual(waiting)
        await deliver(getContainer(), ids)
        await deliveredDaysAgo(getContainer(), { ids, days: 15 })
        expect(await balance()).toEqual(waiting)
        await pay()
        await releaseThenFailWorkflow(getContainer()).run({
          input: { cooperative_order_ids: ids },
          throwOnError: false,
        })
        expect(await ledgerOf(getContainer()).listLedgerReleases()).toEqual([])

        expect(await balance()).toEqual({ pending: 0, available: owed })
        const [line] = await lines()
        expect(Date.parse(line.available_at)).toBeLessThan(Date.now())
      })

      it("is released once when two people and the job ask together", async () => {
        const { ids, balance, pay } = await soldOrder()
        await deliver(getContainer(), ids)
        await deliveredDaysAgo(getContainer(), { ids, days: 15 })
        await pay()
        const releaseOnce = () =>
          releaseSalesWorkflow(getContainer()).run({
            input: { cooperative_order_ids: ids },
          })

        await Promise.all([releaseOnce(), releaseOnce()])
        await releaseOnce()

        expect(
          await ledgerOf(getContainer()).listLedgerReleases()
        ).toHaveLength(1)
        expect(await balance()).toEqual({ pending: 0, available: owed })
      })

      it("stays pending while the shopper may still send it back", async () => {
        const { ids, balance, pay, lines } = await soldOrder()
        await pay()
        await deliver(getContainer(), ids)
        await deliveredDaysAgo(getContainer(), { ids, days: 6 })

        expect(await balance()).toEqual({ pending: owed, available: 0 })

        const [line] = await lines()
        expect(Date.parse(line.available_at)).toBeGreaterThan(Date.now())
      })
    })
  },
})
