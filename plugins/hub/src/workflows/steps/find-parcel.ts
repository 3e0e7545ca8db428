import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getParcel } from "../queries/get-parcel"

/** A parcel, its order, and the number that it bears. */
export const findParcelStep = createStep(
  "find-parcel",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await getParcel(container, id))
)
