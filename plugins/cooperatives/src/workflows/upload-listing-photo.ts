import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createListingPhotoStep } from "./steps/create-listing-photo"
import { reEncodePhotoStep } from "./steps/re-encode-photo"

/** A photo as it was sent, in base 64, and whose it is. */
export type UploadListingPhotoInput = {
  cooperative_id: string
  content: string
}

/** Stores a cooperative's photo, re-encoded and without its metadata. */
export const uploadListingPhotoWorkflow = createWorkflow(
  "upload-listing-photo",
  function (input: UploadListingPhotoInput) {
    const photo = reEncodePhotoStep({ content: input.content })
    const files = uploadFilesWorkflow.runAsStep({
      input: transform({ photo }, ({ photo }) => ({
        files: [
          {
            filename: "photo.webp",
            mimeType: "image/webp",
            content: photo.content,
            access: "public" as const,
          },
        ],
      })),
    })
    const stored = createListingPhotoStep(
      transform({ input, photo, files }, ({ input, photo, files }) => ({
        cooperative_id: input.cooperative_id,
        file_id: String(files[0]?.id),
        url: String(files[0]?.url),
        width: photo.width,
        height: photo.height,
      }))
    )
    return new WorkflowResponse(stored)
  }
)
