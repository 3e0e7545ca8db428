import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reEncodePhoto } from "../../photos/re-encode-photo"

/** A photo as it was sent, in base 64, fit to be stored. */
export const reEncodePhotoStep = createStep(
  "re-encode-photo",
  async (input: { content: string }) => {
    const photo = await reEncodePhoto(Buffer.from(input.content, "base64"))
    return new StepResponse({
      ...photo,
      content: photo.content.toString("base64"),
    })
  }
)
