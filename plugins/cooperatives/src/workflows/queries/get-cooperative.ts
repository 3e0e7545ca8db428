import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { CreateCooperative } from "../../types/cooperative"
import type { CooperativeStatus } from "../../types/cooperative-statuses"

/** What workflows read of a cooperative; only the fields asked for are set. */
export type CooperativeRow = {
  id: string
  handle: string
  name: string
  status: CooperativeStatus
  country?: string
  region?: CreateCooperative["region"]
  contact_phone?: string | null
  members?: number | null
  women?: number | null
  withdrawn_product_ids?: string[]
  tagline?: string | null
  story?: string | null
  rib?: string | null
}

/** One cooperative; throws NOT_FOUND with its id when there is none. */
export async function getCooperative(
  container: MedusaContainer,
  id: string,
  fields: string[] = []
): Promise<CooperativeRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "handle", "name", "status", ...fields],
    filters: { id: [id] },
  })
  const [cooperative]: CooperativeRow[] = data
  if (!cooperative) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cooperative ${id} was not found`
    )
  }
  return cooperative
}
