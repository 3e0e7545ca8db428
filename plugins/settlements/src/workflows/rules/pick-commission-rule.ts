import type { CommissionRule } from "../../types/commission-rule"

/** What a rule is chosen by: whose product, in which categories, and when. */
export type RuleQuestion = {
  cooperative_id: string | null
  /** Paths of the product's categories, each from the root downwards. */
  category_paths: string[][]
  at: Date
}

/**
 * The rule in force for a sale; undefined where none is. The most specific wins
 * (cooperative and category, cooperative, category, everything), of categories
 * the deepest, and of equals the one that was written last.
 */
export function pickCommissionRule(
  rules: CommissionRule[],
  question: RuleQuestion
): CommissionRule | undefined {
  return rules
    .filter((rule) => isInForce(rule, question))
    .sort(
      (a, b) =>
        weigh(b, question) - weigh(a, question) ||
        b.created_at.getTime() - a.created_at.getTime() ||
        b.id.localeCompare(a.id)
    )[0]
}

function isInForce(
  { cooperative_id, category_id, valid_from, valid_until }: CommissionRule,
  question: RuleQuestion
): boolean {
  return (
    valid_from <= question.at &&
    (!valid_until || question.at < valid_until) &&
    (!cooperative_id || cooperative_id === question.cooperative_id) &&
    (!category_id || depthOf(category_id, question) > 0)
  )
}

const COOPERATIVE_WEIGHT = 1_000

function weigh(rule: CommissionRule, question: RuleQuestion): number {
  return (
    (rule.cooperative_id ? COOPERATIVE_WEIGHT : 0) +
    (rule.category_id ? depthOf(rule.category_id, question) : 0)
  )
}

/** How deep a category lies on the product's paths, from one; zero off them. */
function depthOf(category_id: string, { category_paths }: RuleQuestion) {
  return Math.max(
    0,
    ...category_paths.map((path) => path.indexOf(category_id) + 1)
  )
}
