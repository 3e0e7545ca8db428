import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { cooperativeApplicationSchema } from "../../../types/cooperative-application"
import { findDocumentType, toSafeName } from "../../../uploads/document-type"
import type { FilesRequest } from "../../../uploads/receive-files"
import {
  submitCooperativeApplicationWorkflow,
  type ApplicationFile,
} from "../../../workflows/submit-cooperative-application"

export const POST = async (
  req: MedusaRequest<{ application?: unknown }> & FilesRequest,
  res: MedusaResponse
) => {
  const { result } = await submitCooperativeApplicationWorkflow(req.scope).run({
    input: {
      application: parseApplication(req.body.application),
      files: (req.files ?? []).map(toFile),
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

function toFile({
  buffer,
  originalname,
  size,
}: NonNullable<FilesRequest["files"]>[number]): ApplicationFile {
  const type = findDocumentType(buffer)
  if (!type) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A document must be a PDF or a picture (JPEG, PNG, WebP)",
      "not_a_document"
    )
  }
  return {
    name: toSafeName(originalname, type),
    mime_type: type.mime_type,
    size,
    content: buffer.toString("base64"),
  }
}
