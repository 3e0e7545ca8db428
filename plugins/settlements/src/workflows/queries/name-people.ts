import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
})

/** How staff are called, by their ids; an id that names nobody stays itself. */
export async function namePeople(
  container: MedusaContainer,
  ids: (string | null)[]
): Promise<(id: string) => string> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = known.length
    ? await query.graph({
        entity: "user",
        fields: Object.keys(userSchema.shape),
        filters: { id: known },
      })
    : { data: [] }
  const names = new Map(
    userSchema
      .array()
      .parse(data)
      .map(({ id, email, first_name, last_name }) => [
        id,
        [first_name, last_name].filter(Boolean).join(" ") || email,
      ])
  )
  return (id) => names.get(id) ?? id
}
