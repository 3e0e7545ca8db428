import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  cooperativePartSchema,
  type CooperativePart,
} from "../../types/cooperative-part"

/** Makers' parts of orders, by their ids. */
export async function listCooperativeParts(
  container: MedusaContainer,
  ids: string[]
): Promise<CooperativePart[]> {
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: Object.keys(cooperativePartSchema.shape),
    filters: { id: ids },
  })
  return cooperativePartSchema.array().parse(data)
}
