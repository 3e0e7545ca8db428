import { Modules } from "@medusajs/framework/utils"
import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative, staffHeaders } from "../cooperatives/factories"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { aPart, deliver, ledgerOf } from "../settlements/factories"
import { withShop } from "../with-shop"

const PERIOD = { from: "2026-01-01", to: "2026-12-31" }
const PLACED_AT = new Date("2026-03-01T10:00:00Z")

type Row = Record<string, unknown> & { key: string | null }

withShop({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()
    const report = async (name: string, question: object = {}) => {
      const { data } = await api.get(`/admin/reports/${name}`, {
        ...(await staffHeaders(container())),
        params: { ...PERIOD, ...question },
      })
      return (data as { rows: Row[] }).rows
    }
    const runJob = () =>
      container()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("job-refresh-facts", { input: {} })
    const arganeAndAtlas = async () => ({
      argane: await aCooperative(container(), { region: "MA-09" }),
      atlas: await aCooperative(container(), { region: "MA-05" }),
    })

    describe("reports", () => {
      it("count orders refused at the door by month, of those to be paid there", async () => {
        const cash = container().resolve<{
          createCashCollections(rows: object[]): Promise<unknown>
        }>("cash")
        const collection = (number: number, fields: object) => ({
          order_id: `order_${number}`,
          order_display_id: number,
          currency_code: "mad",
          amount: 10_000,
          placed_at: PLACED_AT,
          ...fields,
        })
        await cash.createCashCollections([
          collection(1, { state: "refused", refusal_reason: "Absent" }),
          collection(2, { state: "reconciled" }),
          collection(3, { placed_at: new Date("2026-04-30T23:30:00Z") }),
          collection(4, { placed_at: new Date("2025-04-30T10:00:00Z") }),
        ])

        expect(await report("door_refusals")).toEqual([
          { key: "2026-03", orders: 2, refused: 1 },
          // Half past midnight in Morocco, until it kept the winter's hour.
          expect.objectContaining({ orders: 1, refused: 0 }),
        ])
      })

      it("count sales by cooperative, region, market and month, each currency apart", async () => {
        const { argane, atlas } = await arganeAndAtlas()
        const sold = (id: string, fields: object) =>
          aPart(container(), {
            cooperative_id: id,
            placed_at: PLACED_AT,
            ...fields,
          })
        await sold(argane.id, { total: 14_005 })
        await sold(argane.id, { total: 1_001, currency_code: "eur" })
        await sold(atlas.id, { total: 2_000 })
        await sold(atlas.id, {
          total: 3_000,
          placed_at: new Date("2026-05-31T23:30:00Z"),
        })
        await sold(atlas.id, {
          total: 9_999,
          placed_at: new Date("2025-12-01T10:00:00Z"),
        })
        await runJob()

        expect(await report("sales")).toEqual([
          expect.objectContaining({
            key: argane.id,
            name: argane.name,
            currency_code: "mad",
            total: 14_005,
            pieces: 1,
          }),
          expect.objectContaining({ key: atlas.id, total: 5_000, lines: 2 }),
          expect.objectContaining({
            key: argane.id,
            currency_code: "eur",
            total: 1_001,
          }),
        ])
        expect(await report("sales", { by: "region" })).toEqual([
          expect.objectContaining({ key: "MA-09", name: "Souss-Massa" }),
          expect.objectContaining({ key: "MA-05", total: 5_000 }),
          expect.objectContaining({ key: "MA-09", currency_code: "eur" }),
        ])
        expect(await report("sales", { by: "market" })).toEqual([
          expect.objectContaining({ key: "ma", total: 19_005 }),
          expect.objectContaining({ key: "eu", total: 1_001 }),
        ])
        expect(await report("sales", { by: "month" })).toEqual([
          expect.objectContaining({ key: "2026-03", currency_code: "eur" }),
          expect.objectContaining({ key: "2026-03", total: 16_005 }),
          // Half past eleven at night in UTC is the next day in Morocco.
          expect.objectContaining({ key: "2026-06", total: 3_000 }),
        ])
      })

      it("know a product's category, as it was when it was sold", async () => {
        const { id } = await aCooperative(container())
        const shop = await openShop(api, container())
        const { data } = await api.post(
          "/admin/product-categories",
          { name: "Huiles", handle: "huiles" },
          await staffHeaders(container())
        )
        const product = await shop.publish(id, undefined, {
          categories: [{ id: data.product_category.id }],
        })
        const part = await aPart(container(), {
          cooperative_id: id,
          placed_at: PLACED_AT,
          lines: [
            {
              line_item_id: "item_of_category",
              product_id: product.id,
              variant_id: null,
              title: product.title,
              variant_title: null,
              thumbnail: null,
              quantity: 2,
              unit_price: 7_000,
              total: 14_000,
            },
          ],
        })
        const bus = container().resolve(Modules.EVENT_BUS)
        await bus.emit({
          name: "cooperative-order.created",
          data: { id: part.id },
        })

        const [row] = await eventually(
          () => report("sales", { by: "category" }),
          ({ length }) => length > 0
        )
        expect(row).toMatchObject({ key: "huiles", name: "Huiles", pieces: 2 })
      })

      it("leave a refused part out of sales and count it among the refusals", async () => {
        const { id, name } = await aCooperative(container())
        const [kept, refused] = await Promise.all([
          aPart(container(), { cooperative_id: id, placed_at: PLACED_AT }),
          aPart(container(), { cooperative_id: id, placed_at: PLACED_AT }),
        ])
        await runJob()
        expect(await report("sales")).toEqual([
          expect.objectContaining({ lines: 2 }),
        ])

        await moveCooperativeOrderWorkflow(container()).run({
          input: {
            id: refused.id,
            status: "refused",
            cooperative_id: id,
            refusal_reason: "La récolte a manqué",
          },
        })

        const rows = await eventually(
          () => report("refusals"),
          ([row]) => row?.refused === 1
        )
        expect(rows).toEqual([
          { key: id, name, parts: 2, refused: 1, canceled: 0 },
        ])
        expect(await report("sales")).toEqual([
          expect.objectContaining({ lines: 1, total: kept.total }),
        ])
      })

      it("tell how long each stage took", async () => {
        const { id } = await aCooperative(container())
        const part = await aPart(container(), {
          cooperative_id: id,
          placed_at: new Date(Date.now() - 49.5 * 60 * 60 * 1000),
        })
        await deliver(container(), [part.id])
        await runJob()

        const rows = await report("fulfilment")

        expect(rows).toEqual([
          { stage: "accept", parts: 1, median_hours: 49, slow_hours: 49 },
          { stage: "make_ready", parts: 1, median_hours: 0, slow_hours: 0 },
          { stage: "receive", parts: 1, median_hours: 0, slow_hours: 0 },
          { stage: "ship", parts: 1, median_hours: 0, slow_hours: 0 },
          { stage: "deliver", parts: 1, median_hours: 0, slow_hours: 0 },
          { stage: "whole", parts: 1, median_hours: 49, slow_hours: 49 },
        ])
      })

      it("count income and the women it reached from payments, not from sales", async () => {
        const { id } = await aCooperative(container(), {
          region: "MA-09",
          members: 40,
          women: 38,
        })
        await aPart(container(), { cooperative_id: id, placed_at: PLACED_AT })
        await runJob()
        expect(await report("impact")).toEqual([])

        await ledgerOf(container()).createLedgerEntries([
          {
            entry_key: "payout:test",
            source: "payout:test",
            account: "cooperative",
            cooperative_id: id,
            kind: "payout",
            amount: -50_025,
            settled_amount: -50_025,
            currency_code: "mad",
            occurred_at: new Date("2026-04-05T10:00:00Z"),
            author: "user_finance",
          },
        ])
        await runJob()
        await runJob()

        expect(await report("impact")).toEqual([
          {
            key: "MA-09",
            name: "Souss-Massa",
            currency_code: "mad",
            income: 50_025,
            cooperatives: 1,
            women: 38,
            members: 40,
          },
        ])
      })

      it("can be taken home as a file", async () => {
        const { id } = await aCooperative(container())
        await aPart(container(), {
          cooperative_id: id,
          total: 14_005,
          placed_at: PLACED_AT,
        })
        await runJob()

        const { data, headers } = await api.get("/admin/reports/sales/export", {
          ...(await staffHeaders(container())),
          params: PERIOD,
        })

        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(data).toContain(";mad;140.05;1;1")
      })

      it("refuse a period that ends before it begins, and a report that is none", async () => {
        const staff = await staffHeaders(container())

        const backwards = await refusalOf(
          api.get("/admin/reports/sales", {
            ...staff,
            params: { from: "2026-02-01", to: "2026-01-01" },
          })
        )
        const unknown = await refusalOf(
          api.get("/admin/reports/weather", { ...staff, params: PERIOD })
        )

        expect(backwards).toMatchObject({
          status: 400,
          message: expect.stringContaining("ends before it begins"),
        })
        expect(unknown).toMatchObject({
          status: 404,
          message: expect.stringContaining("There is no report weather"),
        })
      })
    })
  },
})
