import { createCooperativeRecordWorkflow } from "../../../workflows/create-cooperative-record"
import type { VendorSaveCertificate } from "../validators"
import { vendorRoute } from "../vendor-route"
import { readCertificates } from "./read-certificates"

export const GET = vendorRoute(async (req, res) => {
  res.json({ certificates: await readCertificates(req) })
})

export const POST = vendorRoute<VendorSaveCertificate>(
  async (req, res, { cooperative_id }) => {
    await createCooperativeRecordWorkflow(req.scope).run({
      input: { kind: "certificate", cooperative_id, fields: req.validatedBody },
    })
    res.status(201).json({ certificates: await readCertificates(req) })
  }
)
