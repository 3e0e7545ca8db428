import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendDocument } from "../../../../../../../uploads/send-document"
import { getCertificateDocument } from "../../../../../../../workflows/queries/get-certificate-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const document = await getCertificateDocument(req.scope, {
    id: String(req.params.record_id),
    cooperative_id: String(req.params.id),
  })
  await sendDocument(req, res, document)
}
