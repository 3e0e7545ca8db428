import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLABLE_FIELDS, type Sellable } from "./list-sellables"

/** Products by the id of their variants; absent variants are left out. */
export async function listVariantSellables(
  container: MedusaContainer,
  variant_ids: string[]
): Promise<Map<string, Sellable | null | undefined>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", ...SELLABLE_FIELDS.map((field) => `product.${field}`)],
    filters: { id: variant_ids },
  })
  const rows: { id: string; product?: Sellable | null }[] = data
  return new Map(rows.map(({ id, product }) => [id, product]))
}
