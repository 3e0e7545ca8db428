import { Modules } from "@medusajs/framework/utils"
import { addCommissionRuleWorkflow } from "@coopstore/settlements/workflows"
import { aCooperative, staffHeaders } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { anOrder } from "./an-order"
import { ledgerOf } from "./factories"
import { record } from "./paid-order"

const addRuleThenFailWorkflow = failAfter(addCommissionRuleWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a commission rule", () => {
      const commissionsOf = async (order_id: string) =>
        (
          await ledgerOf(getContainer()).listLedgerEntries(
            { order_id: [order_id], kind: "commission", account: "shop" },
            { order: { amount: "ASC" } }
          )
        ).map(({ amount, rate_basis_points }) => [amount, rate_basis_points])
      const addRule = async (fields: object) =>
        (
          await api.post(
            "/admin/commission-rules",
            { basis_points: 1_000, reason: "Accord de 2026", ...fields },
            await staffHeaders(getContainer())
          )
        ).data.commission_rule

      it("decides what is kept of the next sale, and leaves what was sold alone", async () => {
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const lines = [
          { cooperative_id: mine.id, price: 120 },
          { cooperative_id: other.id, price: 240 },
        ]
        const before = await anOrder(getContainer(), { lines })
        await record(getContainer(), before.partOf(mine.id))

        await addRule({ cooperative_id: mine.id, basis_points: 500 })
        const after = await anOrder(getContainer(), { lines })
        await record(getContainer(), after.partOf(mine.id))
        await record(getContainer(), before.partOf(mine.id))

        expect(await commissionsOf(before.id)).toEqual([
          [1_200, 1_200],
          [2_400, 1_200],
        ])
        expect(await commissionsOf(after.id)).toEqual([
          [500, 500],
          [2_400, 1_200],
        ])
      })

      it("of a cooperative's category goes before the cooperative's, and that before the category's", async () => {
        const { id } = await aCooperative(getContainer())
        const categories = await getContainer()
          .resolve(Modules.PRODUCT)
          .createProductCategories([{ name: "Huiles" }])
        const category_id = String(categories[0]?.id)
        const [product] = await getContainer()
          .resolve(Modules.PRODUCT)
          .createProducts([{ title: "Huile", category_ids: [category_id] }])
        const rates: unknown[] = []
        for (const scope of [
          { category_id, basis_points: 900 },
          { cooperative_id: id, basis_points: 800 },
          { cooperative_id: id, category_id, basis_points: 700 },
          // Of equals the last; not of everything.
          { basis_points: 100 },
        ]) {
          await addRule(scope)
          const order = await anOrder(getContainer(), {
            lines: [{ cooperative_id: id, product_id: String(product?.id) }],
          })
          await record(getContainer(), order.partOf(id))
          rates.push((await commissionsOf(order.id))[0]?.[1])
        }
        expect(rates).toEqual([900, 800, 700, 700])
      })

      it("is listed with who wrote it and why, and cannot begin in the past", async () => {
        const person = await staffHeaders(getContainer())
        await api.post(
          "/admin/commission-rules",
          { basis_points: 1_000, reason: "Soutien aux débuts" },
          person
        )
        const { data } = await api.get("/admin/commission-rules", person)

        expect(data.default_basis_points).toBe(1_200)
        expect(data.commission_rules[0]).toMatchObject({
          basis_points: 1_000,
          author: person.user_id,
          author_name: "Staff",
          reason: "Soutien aux débuts",
        })
        const refused = await refusalOf(
          api.post(
            "/admin/commission-rules",
            {
              basis_points: 1,
              reason: "Après coup",
              valid_from: "2026-01-01T00:00:00Z",
            },
            person
          )
        )
        expect(refused.message).toContain("what was sold keeps its rate")
      })

      it("is gone when a later step fails", async () => {
        await addRuleThenFailWorkflow(getContainer()).run({
          input: {
            cooperative_id: null,
            category_id: null,
            basis_points: 1,
            valid_from: new Date(),
            valid_until: null,
            author: "user",
            reason: "Essai",
          },
          throwOnError: false,
        })
        expect(await ledgerOf(getContainer()).listCommissionRules()).toEqual([])
      })
    })
  },
})
