import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { JudgeDocument } from "../../../../../../types/cooperative-application"
import { sendDocument } from "../../../../../../uploads/send-document"
import { judgeApplicationDocumentWorkflow } from "../../../../../../workflows/judge-application-document"
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

export const POST = async (
  req: AuthenticatedMedusaRequest<JudgeDocument>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await judgeApplicationDocumentWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id,
      file_id: String(req.params.file_id),
      judged_by: req.auth_context.actor_id,
    },
  })
  res.json({ cooperative_application: await getApplication(req.scope, id) })
}
