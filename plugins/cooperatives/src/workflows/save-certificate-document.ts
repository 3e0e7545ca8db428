import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { ApplicationFile } from "./submit-cooperative-application"
import { updateCooperativeRecordWorkflow } from "./update-cooperative-record"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** The proof of a certificate, for staff and its cooperative alone. */
export type SaveCertificateDocumentInput = {
  id: string
  cooperative_id: string
  file: ApplicationFile
}

/** Keeps the document of a certificate, which staff must then verify again. */
export const saveCertificateDocumentWorkflow = createWorkflow(
  "save-certificate-document",
  function (input: SaveCertificateDocumentInput) {
    validateRecordOwnerStep({
      id: input.id,
      kind: "certificate",
      cooperative_id: input.cooperative_id,
    })
    const files = uploadFilesWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        files: [
          {
            filename: input.file.filename,
            mimeType: input.file.mime_type,
            content: input.file.content,
            access: "private" as const,
          },
        ],
      })),
    })
    updateCooperativeRecordWorkflow.runAsStep({
      input: transform({ input, files }, ({ input, files }) => ({
        id: input.id,
        cooperative_id: input.cooperative_id,
        kind: "certificate" as const,
        fields: { document: String(files[0]?.id) },
      })),
    })
    return new WorkflowResponse(input)
  }
)
