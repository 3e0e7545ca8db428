import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { VendorProblem } from "../rules/vendor-problem"

/** A photo of a cooperative; another's is not found. */
export const findOwnPhotoStep = createStep(
  "find-own-photo",
  async (
    input: { cooperative_id: string; photo_id: string },
    { container }
  ) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [photo] = await service.listListingPhotographs({
      id: [input.photo_id],
      cooperative_id: [input.cooperative_id],
    })
    if (!photo) {
      throw new VendorProblem(
        "not_found",
        `Photo ${input.photo_id} was not found`
      )
    }
    return new StepResponse(photo)
  }
)
