import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { findOne, type SeedContext } from "./context"

const WELCOME = "BIENVENUE"
const DATES = "SAISON-DES-DATTES"

/** A welcome code for the whole basket, and dates cheaper by themselves in season. */
export async function seedPromotions(
  context: SeedContext,
  categoryIds: Map<string, string>
) {
  if (!(await findOne(context, "promotion", { code: WELCOME }))) {
    await createPromotionsWorkflow(context.container).run({
      input: {
        promotionsData: [
          {
            code: WELCOME,
            type: "standard",
            status: "active",
            application_method: {
              type: "percentage",
              target_type: "order",
              allocation: "across",
              value: 10,
            },
          },
        ],
      },
    })
  }
  if (!(await findOne(context, "promotion", { code: DATES }))) {
    await createPromotionsWorkflow(context.container).run({
      input: {
        promotionsData: [
          {
            code: DATES,
            type: "standard",
            status: "active",
            is_automatic: true,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 15,
              target_rules: [
                {
                  attribute: "items.product.categories.id",
                  operator: "in",
                  values: [String(categoryIds.get("dattes"))],
                },
              ],
            },
          },
        ],
      },
    })
  }
}
