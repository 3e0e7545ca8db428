import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import {
  recordCooperativeOrderWorkflow,
  releaseSalesWorkflow,
} from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { signInFor } from "../vendor/sign-in"
import { aPart, deliver, deliveredDaysAgo, ledgerOf, sql } from "./factories"

const recordThenFailWorkflow = failAfter(recordCooperativeOrderWorkflow)
const releaseThenFailWorkflow = failAfter(releaseSalesWorkflow)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()
    const record = (cooperative_order_id: string) =>
      recordCooperativeOrderWorkflow(container()).run({
        input: { cooperative_order_id },
      })
    const entriesOf = (part_id: string) =>
      ledgerOf(container()).listLedgerEntries({
        cooperative_order_id: [part_id],
      })
    const runJob = (name: string) =>
      container()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(`job-${name}`, { input: {} })
    const statusOf = (request: Promise<unknown>) =>
      request.then(
        () => 200,
        (error) => error.response.status
      )

    describe("the ledger", () => {
      it("holds a sale and its commission, however often the event comes", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aPart(container(), { cooperative_id, total: 14_004 })
        const bus = container().resolve(Modules.EVENT_BUS)

        await bus.emit({
          name: "cooperative-order.created",
          data: { id: part.id },
        })
        await eventually(
          () => entriesOf(part.id),
          ({ length }) => length === 2
        )
        await Promise.all([record(part.id), record(part.id)])

        const entries = await entriesOf(part.id)
        expect(entries).toHaveLength(2)
        expect(entries).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              kind: "sale",
              amount: 14_004,
              cooperative_id,
              currency_code: "mad",
              author: "system",
            }),
            // 12 % of 140.04 is 16.8048.
            expect.objectContaining({ kind: "commission", amount: -1_680 }),
          ])
        )
      })

      it("takes a refused part back by contrary entries, once", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aPart(container(), { cooperative_id })
        await record(part.id)
        const before = await entriesOf(part.id)

        await moveCooperativeOrderWorkflow(container()).run({
          input: {
            id: part.id,
            status: "refused",
            refusal_reason: "Rupture",
            cooperative_id,
          },
        })
        await eventually(
          () => entriesOf(part.id),
          ({ length }) => length === 4
        )
        await record(part.id)

        const after = await entriesOf(part.id)
        expect(after).toHaveLength(4)
        expect(after).toEqual(expect.arrayContaining(before))
        expect(after.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
      })

      it("makes up for events that were lost, once", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const sold = await aPart(container(), { cooperative_id })
        const canceled = await aPart(container(), { cooperative_id })
        await record(canceled.id)
        await sql(
          container(),
          "update cooperative_order set status = 'canceled' where id = ?",
          [canceled.id]
        )

        await runJob("record-missed-sales")
        await runJob("record-missed-sales")

        expect(await entriesOf(sold.id)).toHaveLength(2)
        expect(await entriesOf(canceled.id)).toHaveLength(4)
      })

      it("is refused changes by the database itself", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aPart(container(), { cooperative_id })
        await record(part.id)
        const [entry] = await entriesOf(part.id)
        const ledger = ledgerOf(container())
        const id = String(entry?.id)

        for (const change of [
          () => ledger.updateLedgerEntries({ id, amount: 1 }),
          () => ledger.deleteLedgerEntries([id]),
          () => ledger.softDeleteLedgerEntries([id]),
          () => sql(container(), "delete from ledger_entry where id = ?", [id]),
        ]) {
          await expect(change()).rejects.toThrow(/never changes/)
        }
        expect(await entriesOf(part.id)).toHaveLength(2)
      })

      it("has nothing of a part when a later step fails, and can then write it", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aPart(container(), { cooperative_id })

        const { errors } = await recordThenFailWorkflow(container()).run({
          input: { cooperative_order_id: part.id },
          throwOnError: false,
        })

        expect(errors.map(({ error }) => error.message)).toEqual([
          "a later step failed",
        ])
        expect(await entriesOf(part.id)).toEqual([])
        await record(part.id)
        expect(await entriesOf(part.id)).toHaveLength(2)
      })
    })

    describe("what a cooperative sees of its money", () => {
      it("is its own balance and lines; another's are not in them", async () => {
        const mine = await aCooperative(container())
        const other = await aCooperative(container())
        const part = await aPart(container(), { cooperative_id: mine.id })
        const theirs = await aPart(container(), {
          cooperative_id: other.id,
          total: 99_900,
        })
        await record(part.id)
        await record(theirs.id)
        const me = await signInFor(api, container(), mine.id)
        const them = await signInFor(api, container(), other.id)

        const { data: balance } = await api.get("/vendor/balance", me)
        const { data: ledger } = await api.get("/vendor/ledger?limit=1", me)
        const { data: foreign } = await api.get("/vendor/ledger", them)

        expect(balance).toEqual({
          balances: [
            {
              currency_code: "mad",
              pending: 12_320,
              available: 0,
              paid: 0,
              next_payout_on: expect.stringMatching(/^\d{4}-\d{2}-05$/),
            },
          ],
          next_payout_on: balance.balances[0].next_payout_on,
          commission_percent: 12,
        })
        expect(ledger).toMatchObject({ count: 2, limit: 1, offset: 0 })
        expect(ledger.lines).toHaveLength(1)
        expect(ledger.lines[0]).toMatchObject({
          order_display_id: part.order_display_id,
          available_at: null,
        })
        expect(JSON.stringify(foreign)).toContain("99900")
        expect(JSON.stringify([balance, ledger])).not.toMatch(
          new RegExp(`99900|${other.id}|${theirs.id}|${part.order_id}`)
        )
      })

      it.each([
        ["cooperative_id=coop_other"],
        ["cooperative_id="],
        ["cooperative_id[]=coop_other"],
        ["fields=author"],
      ])("cannot be widened by %s", async (search) => {
        const { id } = await aCooperative(container())
        const { headers } = await signInFor(api, container(), id)

        expect(
          await statusOf(api.get(`/vendor/ledger?${search}`, { headers }))
        ).toBe(400)
      })

      it.each([["/vendor/balance"], ["/vendor/ledger"]])(
        "%s opens for managers, also suspended ones, and for no one else",
        async (path) => {
          const { id } = await aCooperative(container())
          const manager = await signInFor(api, container(), id)
          const editor = await signInFor(api, container(), id)
          const { cooperatives } = servicesOf(container())
          await cooperatives.updateCooperatives({ id, status: "suspended" })
          await cooperatives.updateCooperativeAdmins({
            id: editor.admin_id,
            role: "editor",
          })

          expect(await statusOf(api.get(path, manager))).toBe(200)
          expect(await statusOf(api.get(path, editor))).toBe(403)
          expect(await statusOf(api.get(path))).toBe(401)
        }
      )
    })

    describe("money of an order", () => {
      /** An order that was written into the ledger, and who is owed for it. */
      const soldOrder = async () => {
        const open = await openShop(api, container())
        const { id: cooperative_id } = await aCooperative(container())
        const order_id = await open.order(await open.publish(cooperative_id))
        const [entry] = await eventually(
          () =>
            ledgerOf(container()).listLedgerEntries({ order_id: [order_id] }),
          ({ length }) => length === 2
        )
        const me = await signInFor(api, container(), cooperative_id)
        const balance = async () => {
          await runJob("release-sales")
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
        await deliver(container(), ids)
        await deliveredDaysAgo(container(), { ids, days: 15 })
        expect(await balance()).toEqual(waiting)
        await pay()
        await releaseThenFailWorkflow(container()).run({
          input: { cooperative_order_ids: ids },
          throwOnError: false,
        })
        expect(await ledgerOf(container()).listLedgerReleases()).toEqual([])

        expect(await balance()).toEqual({ pending: 0, available: owed })
        const [line] = await lines()
        expect(Date.parse(line.available_at)).toBeLessThan(Date.now())
      })

      it("stays pending while the shopper may still send it back", async () => {
        const { ids, balance, pay, lines } = await soldOrder()
        await pay()
        await deliver(container(), ids)
        await deliveredDaysAgo(container(), { ids, days: 6 })

        expect(await balance()).toEqual({ pending: owed, available: 0 })

        const [line] = await lines()
        expect(Date.parse(line.available_at)).toBeGreaterThan(Date.now())
      })
    })
  },
})
