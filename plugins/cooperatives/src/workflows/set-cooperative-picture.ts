import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { SetCooperativePicture } from "../types/vendor-cooperative"
import { findOwnPhotoStep } from "./steps/find-own-photo"
import { updateCooperativeWorkflow } from "./update-cooperative"

/** A cooperative, and the photo that is to stand for it. */
export type SetCooperativePictureInput = SetCooperativePicture & {
  cooperative_id: string
}

/** Makes a photo the logo or the cover of its cooperative. */
export const setCooperativePictureWorkflow = createWorkflow(
  "set-cooperative-picture",
  function (input: SetCooperativePictureInput) {
    const photo = findOwnPhotoStep(input)
    updateCooperativeWorkflow.runAsStep({
      input: transform({ input, photo }, ({ input, photo }) => ({
        id: input.cooperative_id,
        [input.kind]: photo.url,
      })),
    })
    return new WorkflowResponse(input)
  }
)
