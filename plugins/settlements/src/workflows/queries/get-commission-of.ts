import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { pickCommissionRule } from "../rules/pick-commission-rule"
import type { SaleTerms } from "../rules/to-sold-order"
import { listCategoryPaths } from "./list-category-paths"

/** What CoopStore keeps of products at a moment, by the rule in force then. */
export async function getCommissionOf(
  container: MedusaContainer,
  { product_ids, at }: { product_ids: string[]; at: Date }
): Promise<SaleTerms["commissionOf"]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [rules, paths] = await Promise.all([
    service.listCommissionRules({ valid_from: { $lte: at } }, { take: null }),
    listCategoryPaths(container, product_ids),
  ])
  return ({ product_id, cooperative_id }) => {
    const rule = pickCommissionRule(rules, {
      cooperative_id,
      category_paths: paths.get(product_id ?? "") ?? [],
      at,
    })
    return {
      basis_points: rule?.basis_points ?? service.terms.commissionBasisPoints,
      rule_id: rule?.id ?? null,
    }
  }
}
