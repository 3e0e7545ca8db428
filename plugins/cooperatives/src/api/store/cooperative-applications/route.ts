import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cooperativeApplicationSchema } from "../../../types/cooperative-application"
import type { FilesRequest } from "../../../uploads/receive-files"
import { toUploadedFile } from "../../../uploads/to-uploaded-file"
import { submitCooperativeApplicationWorkflow } from "../../../workflows/submit-cooperative-application"

export const POST = async (
  req: MedusaRequest<{ application?: unknown }> & FilesRequest,
  res: MedusaResponse
) => {
  const { result } = await submitCooperativeApplicationWorkflow(req.scope).run({
    input: {
      application: parseApplication(req.body.application),
      files: (req.files ?? []).map(toUploadedFile),
    },
  })
  res.status(201).json({ application: { id: result.id, status: "submitted" } })
}

function parseApplication(field: unknown) {
  const parsed = cooperativeApplicationSchema.safeParse(parseJson(field))
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".")}: ${message}`)
        .join("; ")
    )
  }
  return parsed.data
}

function parseJson(field: unknown): unknown {
  try {
    return JSON.parse(String(field))
  } catch {
    return null
  }
}
