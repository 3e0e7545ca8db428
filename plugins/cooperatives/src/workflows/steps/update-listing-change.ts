import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { ChangeRow } from "../rules/listing-row"
import { toWholeContent } from "../rules/whole-content"

/** Columns to change on the listing change `id`. */
export type UpdateListingChangeStepInput = Pick<ChangeRow, "id"> &
  Partial<
    Pick<
      ChangeRow,
      "status" | "language" | "content" | "revision" | "reason" | "decided_by"
    >
  > & { submitted_at?: Date | null; decided_at?: Date | null }

/** Changes columns of a listing change; undone by writing the old ones back. */
export const updateListingChangeStep = createStep(
  "update-listing-change",
  async (input: UpdateListingChangeStepInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const previous = await service.retrieveListingChange(input.id)
    const change = await service.updateListingChanges(whole(input))
    return new StepResponse(change, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<ListingModuleService>(LISTING_MODULE)
      await service.updateListingChanges(whole(previous))
    }
  }
)

function whole<Change extends { content?: ChangeRow["content"] }>(
  change: Change
): Change {
  return change.content
    ? { ...change, content: toWholeContent(change.content) }
    : change
}
