import { randomUUID } from "node:crypto"
import { VendorProblem } from "../workflows/rules/vendor-problem"
import type { ApplicationFile } from "../workflows/submit-cooperative-application"
import { findDocumentType, toSafeName } from "./document-type"

/** A document as it was received, or a refusal of what is none. */
export function toUploadedFile(
  received: { buffer: Buffer; originalname: string } | undefined
): ApplicationFile {
  const type = received && findDocumentType(received.buffer)
  if (!received || !type) {
    throw new VendorProblem(
      "not_a_document",
      "A document must be a PDF or a picture (JPEG, PNG, WebP)"
    )
  }
  return {
    name: toSafeName(received.originalname, type),
    filename: `${randomUUID()}.${type.extension}`,
    mime_type: type.mime_type,
    size: received.buffer.length,
    content: received.buffer.toString("base64"),
  }
}
