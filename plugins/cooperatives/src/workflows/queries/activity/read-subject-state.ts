import type { MedusaContainer } from "@medusajs/framework/types"
import type { ActivitySubject } from "../../../types/activity"
import { readChangeState } from "./read-change-state"
import { readListingState } from "./read-listing-state"
import { readRowState } from "./read-row-state"
import { readStockState } from "./read-stock-state"
import type { SubjectState } from "./subject-state"

/** Which thing: by its id, or the newest of a cooperative. */
export type SubjectKey = {
  subject: ActivitySubject
  /** Absent while a thing is being created. */
  id?: string | undefined
  cooperative_id?: string | undefined
  /** The sizes whose stock is moved. */
  variant_ids?: string[]
}

/** What an act is about, as it stands now; null where it does not exist. */
export async function readSubjectState(
  container: MedusaContainer,
  { subject, id, cooperative_id, variant_ids = [] }: SubjectKey
): Promise<SubjectState | null> {
  switch (subject) {
    case "listing":
      return id ? readListingState(container, id) : null
    case "listing_change":
      return id ? readChangeState(container, id) : null
    case "stock":
      return cooperative_id && variant_ids.length
        ? readStockState(container, cooperative_id, variant_ids)
        : null
    default:
      return readRowState(
        container,
        subject,
        id
          ? { id, ...(cooperative_id && { cooperative_id }) }
          : { newest: true, cooperative_id }
      )
  }
}
