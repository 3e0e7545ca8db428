import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { AdminCommissionRules } from "../../types/commission-rule"
import { namePeople } from "./name-people"
import { nameThings } from "./name-things"

/** Every version of every commission rule, latest first. */
export async function listCommissionRules(
  container: MedusaContainer
): Promise<AdminCommissionRules> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const rules = await service.listCommissionRules(
    {},
    { take: null, order: { valid_from: "DESC", created_at: "DESC" } }
  )
  const [cooperatives, categories, nameOf] = await Promise.all([
    nameThings(
      container,
      "cooperative",
      rules.map(({ cooperative_id }) => cooperative_id)
    ),
    nameThings(
      container,
      "product_category",
      rules.map(({ category_id }) => category_id)
    ),
    namePeople(
      container,
      rules.map(({ author }) => author)
    ),
  ])
  return {
    default_basis_points: service.terms.commissionBasisPoints,
    commission_rules: rules.map((rule) => ({
      id: rule.id,
      cooperative_id: rule.cooperative_id,
      category_id: rule.category_id,
      basis_points: rule.basis_points,
      valid_from: rule.valid_from.toISOString(),
      valid_until: rule.valid_until?.toISOString() ?? null,
      created_at: rule.created_at.toISOString(),
      author: rule.author,
      reason: rule.reason,
      cooperative: cooperatives.get(rule.cooperative_id ?? "") ?? null,
      category: categories.get(rule.category_id ?? "") ?? null,
      author_name: nameOf(rule.author),
    })),
  }
}
