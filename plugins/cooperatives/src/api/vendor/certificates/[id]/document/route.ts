import { sendDocument } from "../../../../../uploads/send-document"
import { toUploadedFile } from "../../../../../uploads/to-uploaded-file"
import { getCertificateDocument } from "../../../../../workflows/queries/get-certificate-document"
import { saveCertificateDocumentWorkflow } from "../../../../../workflows/save-certificate-document"
import { vendorRoute } from "../../../vendor-route"
import { readCertificates } from "../../read-certificates"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const id = String(req.params.id)
  const key = { id, cooperative_id }
  await sendDocument(req, res, await getCertificateDocument(req.scope, key))
})

export const POST = vendorRoute(async (req, res, { cooperative_id }) => {
  const id = String(req.params.id)
  await saveCertificateDocumentWorkflow(req.scope).run({
    input: { id, cooperative_id, file: toUploadedFile(req.file) },
  })
  res.json({ certificates: await readCertificates(req) })
})
