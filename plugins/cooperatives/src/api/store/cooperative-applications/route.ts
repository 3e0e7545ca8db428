import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FilesRequest } from "../../../uploads/receive-files"
import { toUploadedFile } from "../../../uploads/to-uploaded-file"
import { submitCooperativeApplicationWorkflow } from "../../../workflows/submit-cooperative-application"
import { parseApplication } from "./parse-application"

export const POST = async (
  req: MedusaRequest & FilesRequest,
  res: MedusaResponse
) => {
  const { result } = await submitCooperativeApplicationWorkflow(req.scope).run({
    input: {
      application: parseApplication(req.body),
      files: (req.files ?? []).map(toUploadedFile),
    },
  })
  res.status(201).json({ application: { id: result.id, status: "submitted" } })
}
