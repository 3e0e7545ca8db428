import type { SetCooperativePicture } from "../../../../types/vendor-cooperative"
import { setCooperativePictureWorkflow } from "../../../../workflows/set-cooperative-picture"
import { vendorRoute } from "../../vendor-route"

export const POST = vendorRoute<SetCooperativePicture>(
  async (req, res, { cooperative_id }) => {
    await setCooperativePictureWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id },
    })
    res.json({ kind: req.validatedBody.kind, saved: true })
  }
)
