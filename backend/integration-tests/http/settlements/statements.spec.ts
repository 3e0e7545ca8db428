import { Modules } from "@medusajs/framework/utils"
import { closeStatementWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative, staffHeaders } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { signInFor } from "../vendor/sign-in"
import { withShop } from "../with-shop"
import { ledgerOf, sql } from "./factories"
import { aPaidMaker, aPayableOrder, DUE } from "./paid-maker"

const closeThenFailWorkflow = failAfter(closeStatementWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a statement", () => {
      const close = async (cooperative_id: string, person: object) =>
        (await api.post("/admin/statements", { cooperative_id }, person)).data
          .statement

      it("holds each entry once, from one balance to the next", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        const person = await staffHeaders(getContainer())
        const me = await signInFor(api, getContainer(), cooperative.id)

        const first = await close(cooperative.id, person)
        expect(await close(cooperative.id, person)).toBeNull()
        await aPayableOrder(getContainer(), {
          lines: [{ cooperative_id: cooperative.id, price: 60 }],
        })
        const second = await close(cooperative.id, person)

        const { data } = await api.get("/vendor/statements", me)
        expect(data.count).toBe(2)
        expect(data.statements).toMatchObject([
          {
            id: second.id,
            opening_balance: DUE,
            closing_balance: DUE + 6_000 - 1_000 - 600,
          },
          { id: first.id, opening_balance: 0, closing_balance: DUE },
        ])
        expect(JSON.stringify(data)).not.toContain("author")
      })

      it("is a file in the reader's language, and another's is not found", async () => {
        const { cooperative, order } = await aPaidMaker(getContainer())
        const other = await aCooperative(getContainer())
        const { id } = await close(
          cooperative.id,
          await staffHeaders(getContainer())
        )
        const me = await signInFor(api, getContainer(), cooperative.id)
        const them = await signInFor(api, getContainer(), other.id)
        const path = `/vendor/statements/${id}/file`

        const csv = await api.get(`${path}?format=csv`, {
          headers: { ...me.headers, "x-medusa-locale": "ar-MA" },
        })
        expect(String(csv.data).trim().split("\n").slice(1)).toEqual([
          ";الرصيد الأولي;;;;0",
          expect.stringMatching(
            new RegExp(`;بيع;${order.display_id};;140;140$`)
          ),
          expect.stringContaining(";-23.33;116.67"),
          expect.stringContaining(";12 %;-14;102.67"),
          ";الرصيد النهائي;;;;102.67",
        ])
        const pdf = await api.get(path, { ...me, responseType: "arraybuffer" })
        expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
        expect((await refusalOf(api.get(path, them))).status).toBe(404)
      })

      it("is closed for last month by the job, once, and never changes", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        await sql(
          getContainer(),
          "alter table ledger_entry disable trigger user",
          []
        )
        await sql(
          getContainer(),
          "update ledger_entry set created_at = now() - interval '40 days' where cooperative_id = ?",
          [cooperative.id]
        )
        await sql(
          getContainer(),
          "alter table ledger_entry enable trigger user",
          []
        )
        const job = () =>
          getContainer()
            .resolve(Modules.WORKFLOW_ENGINE)
            .run("job-close-statements", { input: {} })
        await job()
        await job()

        const statements = await ledgerOf(getContainer()).listStatements({
          cooperative_id: [cooperative.id],
        })
        expect(statements).toMatchObject([{ closing_balance: DUE }])
        await expect(
          ledgerOf(getContainer()).updateStatements({
            id: String(statements[0]?.id),
            closing_balance: 0,
          })
        ).rejects.toThrow(/never changes/)
      })

      it("is gone with its lines when a later step fails", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        await closeThenFailWorkflow(getContainer()).run({
          input: {
            cooperative_id: cooperative.id,
            closes_at: new Date().toISOString(),
            author: "user",
          },
          throwOnError: false,
        })
        expect(await ledgerOf(getContainer()).listStatements()).toEqual([])
        expect(await ledgerOf(getContainer()).listStatementLines()).toEqual([])
      })
    })
  },
})
