import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { NewCommissionRule } from "../../types/commission-rule"

/** The cooperative and the category of a commission rule must exist. */
export const validateRuleScopeExistsStep = createStep(
  "validate-rule-scope-exists",
  async ({ cooperative_id, category_id }: NewCommissionRule, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const scopes = [
      ["cooperative", cooperative_id],
      ["product_category", category_id],
    ] as const
    for (const [entity, id] of scopes) {
      if (!id) {
        continue
      }
      const { data } = await query.graph({
        entity,
        fields: ["id"],
        filters: { id: [id] },
      })
      if (!data.length) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `There is no ${entity.replaceAll("_", " ")} ${id}; choose one that exists`
        )
      }
    }
  }
)
