import type { VendorPhoto } from "../../../types/listing-change"
import { VendorProblem } from "../../../workflows/rules/vendor-problem"
import { uploadListingPhotoWorkflow } from "../../../workflows/upload-listing-photo"
import { vendorRoute } from "../vendor-route"

export const POST = vendorRoute(async (req, res, { cooperative_id }) => {
  if (!req.file) {
    throw new VendorProblem("not_an_image", "No photo was sent")
  }
  const { result } = await uploadListingPhotoWorkflow(req.scope).run({
    input: { cooperative_id, content: req.file.buffer.toString("base64") },
  })
  const { id, url, width, height } = result
  const photo: VendorPhoto = { id, url, width, height }
  res.status(201).json({ photo })
})
