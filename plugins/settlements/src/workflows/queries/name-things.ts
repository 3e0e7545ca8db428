import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const namedSchema = z.object({ id: z.string(), name: z.string() })

export type Named = z.infer<typeof namedSchema>

/** Cooperatives or categories by their ids, with their names. */
export async function nameThings(
  container: MedusaContainer,
  entity: "cooperative" | "product_category",
  ids: (string | null)[]
): Promise<Map<string, Named>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  if (!known.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["id", "name"],
    filters: { id: known },
  })
  return new Map(
    namedSchema
      .array()
      .parse(data)
      .map(({ id, name }) => [id, { id, name }])
  )
}
