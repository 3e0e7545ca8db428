import type { CommissionRule } from "../../../types/commission-rule"
import { pickCommissionRule } from "../pick-commission-rule"

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const rule = (id: string, fields: Partial<CommissionRule>): CommissionRule => ({
  id,
  cooperative_id: null,
  category_id: null,
  basis_points: 1_000,
  valid_from: day("2026-01-01"),
  valid_until: null,
  author: "user_1",
  reason: "Accord",
  created_at: day("2026-01-01"),
  ...fields,
})
const question = {
  cooperative_id: "coop_1",
  category_paths: [["food", "oils", "argan"], ["gifts"]],
  at: day("2026-06-15"),
}
const pick = (...rules: CommissionRule[]) =>
  pickCommissionRule(rules, question)?.id

describe("the commission rule of a sale", () => {
  it("is the most specific one", () => {
    const all = rule("all", {})
    const category = rule("category", { category_id: "oils" })
    const maker = rule("maker", { cooperative_id: "coop_1" })
    const both = rule("both", { cooperative_id: "coop_1", category_id: "food" })

    expect(pick(all, category, maker, both)).toBe("both")
    expect(pick(all, category, maker)).toBe("maker")
    expect(pick(all, category)).toBe("category")
    expect(pick(all)).toBe("all")
  })

  it("is that of the deepest category, and of equals the last written", () => {
    expect(
      pick(
        rule("food", { category_id: "food", created_at: day("2026-05-01") }),
        rule("argan", { category_id: "argan" })
      )
    ).toBe("argan")
    expect(
      pick(
        rule("new", { created_at: day("2026-02-01") }),
        rule("old", { created_at: day("2026-01-01") })
      )
    ).toBe("new")
  })

  it("is none of another maker, another category or another time", () => {
    expect(
      pick(
        rule("other", { cooperative_id: "coop_2" }),
        rule("rugs", { category_id: "rugs" }),
        rule("later", { valid_from: day("2026-06-16") }),
        rule("over", { valid_until: day("2026-06-15") })
      )
    ).toBeUndefined()
  })
})
