import { Modules } from "@medusajs/framework/utils"
import { recordCooperativeOrderWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { aSale } from "./a-sale"
import { anOrder } from "./an-order"
import { ledgerOf, sql } from "./factories"
import { entriesOf, record, sumOf } from "./paid-order"

const recordThenFailWorkflow = failAfter(recordCooperativeOrderWorkflow)

withShop({
  testSuite: ({ getContainer }) => {
    describe("the ledger", () => {
      it("holds a sale, its VAT and its commission, however often the event comes", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const part = await aSale(getContainer(), cooperative_id, {
          price: 140.04,
          delivery: 30,
        })
        const bus = getContainer().resolve(Modules.EVENT_BUS)

        await bus.emit({
          name: "cooperative-order.created",
          data: { id: part.id },
        })
        await eventually(
          () => entriesOf(getContainer(), part.order_id),
          ({ length }) => length === 7
        )
        await Promise.all([
          record(getContainer(), part.id),
          record(getContainer(), part.id),
        ])

        const entries = await entriesOf(getContainer(), part.order_id)
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
          await aCooperative(getContainer()),
          await aCooperative(getContainer()),
          await aCooperative(getContainer()),
        ]
        // A tenth off 15.55, 33.33 and 0.99: no share is a whole centime.
        const order = await anOrder(getContainer(), {
          lines: [
            { cooperative_id: a.id, price: 15.55, discount: 1.555 },
            { cooperative_id: b.id, price: 33.33, discount: 3.333 },
            { cooperative_id: c.id, price: 0.99, discount: 0.099 },
          ],
          delivery: 35,
        })
        await record(getContainer(), order.partOf(b.id))

        // 44.883 of goods and 35.00 of delivery.
        expect(await sumOf(getContainer(), order.id)).toBe(7_988)
        const entries = await entriesOf(getContainer(), order.id)
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
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const order = await anOrder(getContainer(), {
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
            getContainer(),
            "update cooperative_order set status = 'refused' where id = ?",
            [id]
          )
          await record(getContainer(), id)
        }
        await record(getContainer(), order.partOf(mine.id))
        const before = await entriesOf(getContainer(), order.id)
        const sold = await sumOf(getContainer(), order.id)

        await refuse(mine.id)
        expect(await sumOf(getContainer(), order.id)).toBe(sold)
        await refuse(other.id)
        expect(await sumOf(getContainer(), order.id)).toBe(0)
        const after = await entriesOf(getContainer(), order.id)
        await record(getContainer(), order.partOf(other.id))

        expect(after).toEqual(expect.arrayContaining(before))
        expect(await entriesOf(getContainer(), order.id)).toHaveLength(
          after.length
        )
      })

      it("makes up for events that were lost, once", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const sold = await aSale(getContainer(), cooperative_id)
        const canceled = await aSale(getContainer(), cooperative_id, {
          delivery: 30,
        })
        await record(getContainer(), canceled.id)
        await sql(
          getContainer(),
          "update cooperative_order set status = 'canceled' where id = ?",
          [canceled.id]
        )

        await runJob(getContainer(), "record-missed-sales")
        const entries = await entriesOf(getContainer(), canceled.order_id)
        await runJob(getContainer(), "record-missed-sales")

        expect(await sumOf(getContainer(), sold.order_id)).toBe(14_000)
        expect(await sumOf(getContainer(), canceled.order_id)).toBe(0)
        expect(await entriesOf(getContainer(), canceled.order_id)).toHaveLength(
          entries.length
        )
      })

      it("is refused changes by the database itself", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const part = await aSale(getContainer(), cooperative_id)
        await record(getContainer(), part.id)
        const [entry, ...others] = await entriesOf(
          getContainer(),
          part.order_id
        )
        const ledger = ledgerOf(getContainer())
        const id = String(entry?.id)

        for (const change of [
          () => ledger.updateLedgerEntries({ id, amount: 1 }),
          () => ledger.deleteLedgerEntries([id]),
          () => ledger.softDeleteLedgerEntries([id]),
          () =>
            sql(getContainer(), "delete from ledger_entry where id = ?", [id]),
        ]) {
          await expect(change()).rejects.toThrow(/never changes/)
        }
        expect(await entriesOf(getContainer(), part.order_id)).toHaveLength(
          others.length + 1
        )
      })

      it("has nothing of a part when a later step fails, and can then write it", async () => {
        const { id: cooperative_id } = await aCooperative(getContainer())
        const part = await aSale(getContainer(), cooperative_id)

        const { errors } = await recordThenFailWorkflow(getContainer()).run({
          input: { cooperative_order_id: part.id },
          throwOnError: false,
        })

        expect(errors.map(({ error }) => error.message)).toEqual([
          "a later step failed",
        ])
        expect(await entriesOf(getContainer(), part.order_id)).toEqual([])
        await record(getContainer(), part.id)
        expect(await sumOf(getContainer(), part.order_id)).toBe(14_000)
      })
    })
  },
})
