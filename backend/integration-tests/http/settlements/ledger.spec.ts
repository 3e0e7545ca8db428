import { Modules } from "@medusajs/framework/utils"
import {
  addCommissionRuleWorkflow,
  recordCooperativeOrderWorkflow,
  recordRefundWorkflow,
  releaseSalesWorkflow,
} from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { signInFor } from "../vendor/sign-in"
import { withShop } from "../with-shop"
import { anOrder, type TestOrder } from "./an-order"
import { deliver, deliveredDaysAgo, ledgerOf, sql } from "./factories"

const recordThenFailWorkflow = failAfter(recordCooperativeOrderWorkflow)
const refundThenFailWorkflow = failAfter(recordRefundWorkflow)
const releaseThenFailWorkflow = failAfter(releaseSalesWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()
    const record = (cooperative_order_id: string) =>
      recordCooperativeOrderWorkflow(container()).run({
        input: { cooperative_order_id },
      })
    const entriesOf = (order_id: string) =>
      ledgerOf(container()).listLedgerEntries({ order_id: [order_id] })
    const sumOf = async (order_id: string) =>
      (await entriesOf(order_id)).reduce((sum, { amount }) => sum + amount, 0)
    /** An order of one maker, and its only part. */
    const aSale = async (
      cooperative_id: string,
      {
        delivery,
        ...line
      }: Partial<TestOrder["lines"][number]> & {
        delivery?: number
      } = {}
    ) => {
      const { id, parts, ...order } = await anOrder(container(), {
        lines: [{ cooperative_id, ...line }],
        ...(delivery ? { delivery } : {}),
      })
      return { ...order, order_id: id, id: String(parts[0]?.id) }
    }
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
      it("holds a sale, its VAT and its commission, however often the event comes", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aSale(cooperative_id, {
          price: 140.04,
          delivery: 30,
        })
        const bus = container().resolve(Modules.EVENT_BUS)

        await bus.emit({
          name: "cooperative-order.created",
          data: { id: part.id },
        })
        await eventually(
          () => entriesOf(part.order_id),
          ({ length }) => length === 7
        )
        await Promise.all([record(part.id), record(part.id)])

        const entries = await entriesOf(part.order_id)
        const written = entries.map(({ account, kind, amount }) => [
          account,
          kind,
          amount,
        ])
        expect(written).toHaveLength(7)
        expect(written).toEqual(
          expect.arrayContaining([
            ["cooperative", "sale", 14_004],
            ["cooperative", "vat", -2_334],
            ["tax", "vat", 2_334],
            // 12 % of 116.70, the price without VAT, is 14.004.
            ["cooperative", "commission", -1_400],
            ["shop", "commission", 1_400],
            ["carriage", "shipping_share", 2_500],
            ["tax", "vat", 500],
          ])
        )
        expect(entries.every(({ author }) => author === "system")).toBe(true)
        expect(
          entries.every((entry) => entry.cooperative_id === cooperative_id)
        ).toBe(true)
      })

      it("splits an order with a discount over its makers to the centime", async () => {
        const [a, b, c] = [
          await aCooperative(container()),
          await aCooperative(container()),
          await aCooperative(container()),
        ]
        // A tenth off 15.55, 33.33 and 0.99: no share is a whole centime.
        const order = await anOrder(container(), {
          lines: [
            { cooperative_id: a.id, price: 15.55, discount: 1.555 },
            { cooperative_id: b.id, price: 33.33, discount: 3.333 },
            { cooperative_id: c.id, price: 0.99, discount: 0.099 },
          ],
          delivery: 35,
        })
        await record(order.partOf(b.id))

        // 44.883 of goods and 35.00 of delivery.
        expect(await sumOf(order.id)).toBe(7_988)
        const entries = await entriesOf(order.id)
        const shares = (kind: string, account: string) =>
          [a, b, c].map(({ id }) =>
            entries
              .filter(
                (entry) =>
                  entry.cooperative_id === id &&
                  entry.kind === kind &&
                  entry.account === account
              )
              .reduce((sum, { amount }) => sum + amount, 0)
          )
        expect(shares("sale", "cooperative")).toEqual([1_555, 3_333, 99])
        expect(shares("discount_share", "cooperative")).toEqual([
          -156, -333, -10,
        ])
      })

      it("takes everything back by contrary entries, once, when all parts are refused", async () => {
        const mine = await aCooperative(container())
        const other = await aCooperative(container())
        const order = await anOrder(container(), {
          lines: [
            { cooperative_id: mine.id },
            { cooperative_id: other.id, price: 60 },
          ],
          delivery: 30,
        })
        // Without an event: the hub would settle each refusal with its money.
        const refuse = async (cooperative_id: string) => {
          const id = order.partOf(cooperative_id)
          await sql(
            container(),
            "update cooperative_order set status = 'refused' where id = ?",
            [id]
          )
          await record(id)
        }
        await record(order.partOf(mine.id))
        const before = await entriesOf(order.id)
        const sold = await sumOf(order.id)

        await refuse(mine.id)
        expect(await sumOf(order.id)).toBe(sold)
        await refuse(other.id)
        expect(await sumOf(order.id)).toBe(0)
        const after = await entriesOf(order.id)
        await record(order.partOf(other.id))

        expect(after).toEqual(expect.arrayContaining(before))
        expect(await entriesOf(order.id)).toHaveLength(after.length)
      })

      it("makes up for events that were lost, once", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const sold = await aSale(cooperative_id)
        const canceled = await aSale(cooperative_id, { delivery: 30 })
        await record(canceled.id)
        await sql(
          container(),
          "update cooperative_order set status = 'canceled' where id = ?",
          [canceled.id]
        )

        await runJob("record-missed-sales")
        const entries = await entriesOf(canceled.order_id)
        await runJob("record-missed-sales")

        expect(await sumOf(sold.order_id)).toBe(14_000)
        expect(await sumOf(canceled.order_id)).toBe(0)
        expect(await entriesOf(canceled.order_id)).toHaveLength(entries.length)
      })

      it("is refused changes by the database itself", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aSale(cooperative_id)
        await record(part.id)
        const [entry, ...others] = await entriesOf(part.order_id)
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
        expect(await entriesOf(part.order_id)).toHaveLength(others.length + 1)
      })

      it("has nothing of a part when a later step fails, and can then write it", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const part = await aSale(cooperative_id)

        const { errors } = await recordThenFailWorkflow(container()).run({
          input: { cooperative_order_id: part.id },
          throwOnError: false,
        })

        expect(errors.map(({ error }) => error.message)).toEqual([
          "a later step failed",
        ])
        expect(await entriesOf(part.order_id)).toEqual([])
        await record(part.id)
        expect(await sumOf(part.order_id)).toBe(14_000)
      })
    })

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
        (await recordRefundWorkflow(container()).run({ input })).result.amount

      it("gives back piece by piece exactly what was paid, each cause once", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const sale = await aSale(cooperative_id, {
          price: 33.35,
          quantity: 3,
          discount: 0.05,
        })
        await record(sale.id)

        const amounts = [
          await refund(refundOf(sale, "return:1")),
          await refund(refundOf(sale, "return:1", 2)),
          await refund(refundOf(sale, "return:2")),
          await refund(refundOf(sale, "return:3")),
        ]

        expect(amounts).toEqual([3_333, 3_333, 3_334, 3_333])
        expect(await sumOf(sale.order_id)).toBe(0)
        await expect(refund(refundOf(sale, "return:4"))).rejects.toMatchObject({
          message: `1 of line ${sale.item_ids[0]} cannot be given back: 0 of 3 are left`,
        })
      })

      it("writes the sale first where its event was lost", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const sale = await aSale(cooperative_id, { quantity: 2 })

        expect(await refund(refundOf(sale, "return:1"))).toBe(14_000)
        expect(await sumOf(sale.order_id)).toBe(14_000)
      })

      it("leaves nothing when a later step fails", async () => {
        const { id: cooperative_id } = await aCooperative(container())
        const sale = await aSale(cooperative_id)
        await record(sale.id)

        await refundThenFailWorkflow(container()).run({
          input: refundOf(sale, "return:1"),
          throwOnError: false,
        })

        expect(await sumOf(sale.order_id)).toBe(14_000)
        expect(await refund(refundOf(sale, "return:1"))).toBe(14_000)
      })
    })

    describe("what a cooperative sees of its money", () => {
      // 140.00 without VAT of 23.33 and 12 % of the rest.
      const owedOf140 = 14_000 - 2_333 - 1_400

      it("is its own balance and lines; another's are not in them", async () => {
        const mine = await aCooperative(container())
        const other = await aCooperative(container())
        const part = await aSale(mine.id)
        const theirs = await aSale(other.id, { price: 999 })
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
              pending: owedOf140,
              available: 0,
              paid: 0,
              next_payout_on: expect.stringMatching(/^\d{4}-\d{2}-05$/),
            },
          ],
          next_payout_on: balance.balances[0].next_payout_on,
          commission_percent: 12,
        })
        expect(ledger).toMatchObject({ count: 3, limit: 1, offset: 0 })
        expect(ledger.lines).toHaveLength(1)
        expect(ledger.lines[0]).toMatchObject({
          order_display_id: part.display_id,
          available_at: null,
        })
        expect(JSON.stringify(foreign)).toContain("99900")
        expect(JSON.stringify([balance, ledger])).not.toMatch(
          new RegExp(`99900|${other.id}|${theirs.id}|${part.order_id}`)
        )
      })

      it("names the commission that its own rule makes, and the usual one to others", async () => {
        const mine = await aCooperative(container())
        const other = await aCooperative(container())
        await addCommissionRuleWorkflow(container()).run({
          input: {
            cooperative_id: mine.id,
            category_id: null,
            basis_points: 850,
            valid_from: new Date(),
            valid_until: null,
            author: "user_staff",
            reason: "Accord de 2026",
          },
        })
        const commissionOf = async (id: string) => {
          const me = await signInFor(api, container(), id)
          const { data } = await api.get("/vendor/balance", me)
          return data.commission_percent
        }

        expect(await commissionOf(mine.id)).toBe(8.5)
        expect(await commissionOf(other.id)).toBe(12)
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
          ({ length }) => length > 1
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

      it("is released once when two people and the job ask together", async () => {
        const { ids, balance, pay } = await soldOrder()
        await deliver(container(), ids)
        await deliveredDaysAgo(container(), { ids, days: 15 })
        await pay()
        const releaseOnce = () =>
          releaseSalesWorkflow(container()).run({
            input: { cooperative_order_ids: ids },
          })

        await Promise.all([releaseOnce(), releaseOnce()])
        await releaseOnce()

        expect(await ledgerOf(container()).listLedgerReleases()).toHaveLength(1)
        expect(await balance()).toEqual({ pending: 0, available: owed })
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
