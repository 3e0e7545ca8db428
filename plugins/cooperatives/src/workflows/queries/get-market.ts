import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Market of a region, from its metadata; undefined when it names none. */
export async function getMarket(
  container: MedusaContainer,
  region_id: string | null | undefined
): Promise<string | undefined> {
  if (!region_id) {
    return undefined
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "metadata"],
    filters: { id: region_id },
  })
  const market = data[0]?.metadata?.market
  return typeof market === "string" ? market : undefined
}
