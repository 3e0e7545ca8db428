import { addCommissionRuleWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative } from "../cooperatives/factories"
import { servicesOf } from "../cooperatives/services"
import { signInFor } from "../vendor/sign-in"
import { withShop } from "../with-shop"
import { aSale } from "./a-sale"
import { DUE } from "./paid-maker"
import { record } from "./paid-order"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what a cooperative sees of its money", () => {
      const statusOf = (request: Promise<unknown>) =>
        request.then(
          () => 200,
          (error) => error.response.status
        )

      it("is its own balance and lines; another's are not in them", async () => {
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const part = await aSale(getContainer(), mine.id)
        const theirs = await aSale(getContainer(), other.id, { price: 999 })
        await record(getContainer(), part.id)
        await record(getContainer(), theirs.id)
        const me = await signInFor(api, getContainer(), mine.id)
        const them = await signInFor(api, getContainer(), other.id)

        const { data: balance } = await api.get("/vendor/balance", me)
        const { data: ledger } = await api.get("/vendor/ledger?limit=1", me)
        const { data: foreign } = await api.get("/vendor/ledger", them)

        expect(balance).toEqual({
          balances: [
            {
              currency_code: "mad",
              pending: DUE,
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
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        await addCommissionRuleWorkflow(getContainer()).run({
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
          const me = await signInFor(api, getContainer(), id)
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
        const { id } = await aCooperative(getContainer())
        const { headers } = await signInFor(api, getContainer(), id)

        expect(
          await statusOf(api.get(`/vendor/ledger?${search}`, { headers }))
        ).toBe(400)
      })

      it.each([["/vendor/balance"], ["/vendor/ledger"]])(
        "%s opens for managers, also suspended ones, and for no one else",
        async (path) => {
          const { id } = await aCooperative(getContainer())
          const manager = await signInFor(api, getContainer(), id)
          const editor = await signInFor(api, getContainer(), id)
          const { cooperatives } = servicesOf(getContainer())
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
  },
})
