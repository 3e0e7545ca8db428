import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { JudgeDocument } from "../types/cooperative-application"
import { findApplicationDocumentsStep } from "./steps/find-application-documents"
import { updateCooperativeApplicationStep } from "./steps/update-cooperative-application"

/** A paper of an application, and what staff think of it. */
export type JudgeApplicationDocumentInput = JudgeDocument & {
  id: string
  file_id: string
  judged_by: string
}

/** Accepts a paper of an application, or refuses it with a reason. */
export const judgeApplicationDocumentWorkflow = createWorkflow(
  "judge-application-document",
  function (input: JudgeApplicationDocumentInput) {
    const documents = findApplicationDocumentsStep(input)
    const application = updateCooperativeApplicationStep(
      transform({ input, documents }, ({ input, documents }) => ({
        id: input.id,
        documents: documents.map((document) =>
          document.file_id === input.file_id
            ? {
                ...document,
                verdict: input.verdict,
                reason: input.reason ?? null,
                judged_by: input.judged_by,
                judged_at: new Date().toISOString(),
              }
            : document
        ),
      }))
    )
    return new WorkflowResponse(application)
  }
)
