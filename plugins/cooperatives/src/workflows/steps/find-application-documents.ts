import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getApplication } from "../queries/get-application"

/** The papers of an application; refused when the one named is not among them. */
export const findApplicationDocumentsStep = createStep(
  "find-application-documents",
  async ({ id, file_id }: { id: string; file_id: string }, { container }) => {
    const { documents } = await getApplication(container, id)
    if (documents.every((document) => document.file_id !== file_id)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The application has no document ${file_id}`
      )
    }
    return new StepResponse(documents)
  }
)
