import { deleteCooperativeRecordWorkflow } from "../../../../workflows/delete-cooperative-record"
import { updateCooperativeRecordWorkflow } from "../../../../workflows/update-cooperative-record"
import type { VendorSaveCertificate } from "../../validators"
import { vendorRoute } from "../../vendor-route"
import { readCertificates } from "../read-certificates"

export const POST = vendorRoute<Partial<VendorSaveCertificate>>(
  async (req, res, { cooperative_id }) => {
    const id = String(req.params.id)
    await updateCooperativeRecordWorkflow(req.scope).run({
      input: {
        id,
        kind: "certificate",
        cooperative_id,
        fields: req.validatedBody,
      },
    })
    res.json({ certificates: await readCertificates(req) })
  }
)

export const DELETE = vendorRoute(async (req, res, { cooperative_id }) => {
  const id = String(req.params.id)
  await deleteCooperativeRecordWorkflow(req.scope).run({
    input: { id, kind: "certificate", cooperative_id },
  })
  res.json({ id, object: "certificate", deleted: true })
})
