import { REGION_NAMES } from "@coopstore/cooperatives/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SalesDimension } from "../../types/reports"

/** How each heading of a report is called; a key without a name stands itself. */
export async function listNames(
  container: MedusaContainer,
  by: SalesDimension
): Promise<Map<string, string>> {
  switch (by) {
    case "cooperative":
      return readNames(container, { entity: "cooperative", key: "id" })
    case "category":
      return readNames(container, { entity: "product_category", key: "handle" })
    case "region":
      return new Map(Object.entries(REGION_NAMES))
    default:
      return new Map()
  }
}

async function readNames(
  container: MedusaContainer,
  { entity, key }: { entity: string; key: "id" | "handle" }
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: [key, "name"] })
  return new Map(data.map((row) => [String(row[key]), String(row.name)]))
}
