import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OPEN_CHANGE_STATUSES } from "../../types/listing-change"
import { getListing, type ListingKey } from "../queries/get-listing"
import { VendorProblem } from "../rules/vendor-problem"

/** A listing whose change is about to be written. */
export type FindOpenChangeInput = ListingKey & {
  /** The revision that the writer read; nothing when they read no change. */
  revision?: number | null
  /** Statuses in which the change must be; any open one when left out. */
  statuses?: (typeof OPEN_CHANGE_STATUSES)[number][]
}

/**
 * The open change of a listing and the pictures of its product. Refuses what
 * was read before somebody else saved.
 */
export const findOpenChangeStep = createStep(
  "find-open-change",
  async (
    { revision, statuses, ...key }: FindOpenChangeInput,
    { container }
  ) => {
    const { row, context } = await getListing(container, key)
    const change = context.changes.get(row.id) ?? null
    if (revision !== undefined && (change?.revision ?? 0) !== (revision ?? 0)) {
      throw new VendorProblem(
        "revision_changed",
        "Somebody saved this listing meanwhile; read it again before saving",
        { revision: change?.revision ?? 0 }
      )
    }
    if (statuses && !statuses.some((status) => status === change?.status)) {
      throw new VendorProblem(
        "wrong_state",
        `The listing has no change that is ${statuses.join(" or ")}`,
        { status: change?.status ?? null }
      )
    }
    return new StepResponse({
      change,
      image_ids: row.images.map(({ id }) => id),
    })
  }
)
