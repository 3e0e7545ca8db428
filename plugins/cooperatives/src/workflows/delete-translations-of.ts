import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  deleteTranslationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"

/** A row, by its model's name and its id. */
export type DeleteTranslationsOfInput = {
  /** Model's name, as `cooperative` or `listing`. */
  reference: string
  reference_id: string
}

/** Deletes the texts of a row in every language; undone by restoring them. */
export const deleteTranslationsOfWorkflow = createWorkflow(
  "delete-translations-of",
  function (input: DeleteTranslationsOfInput) {
    const { data: rows } = useQueryGraphStep({
      entity: "translation",
      fields: ["id"],
      filters: {
        reference: input.reference,
        reference_id: [input.reference_id],
      },
    })
    when("has-translations", { rows }, ({ rows }) => Boolean(rows.length)).then(
      () => {
        deleteTranslationsWorkflow.runAsStep({
          input: transform({ rows }, ({ rows }) => ({
            ids: rows.map(({ id }) => id),
          })),
        })
      }
    )
    return new WorkflowResponse(input)
  }
)
