import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { sendDocument } from "../../../../../../uploads/send-document"
import { getApplication } from "../../../../../../workflows/queries/get-application"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { documents } = await getApplication(req.scope, String(req.params.id))
  const document = documents.find(
    ({ file_id }) => file_id === req.params.file_id
  )
  if (!document) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The application has no document ${req.params.file_id}`
    )
  }
  await sendDocument(req, res, document)
}
