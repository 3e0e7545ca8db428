import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  batchTranslationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { Translations } from "../types/translations"

/** Texts per locale of one or more rows of the same model. */
export type SaveTranslationsInput = {
  /** Model's name, as `cooperative` or `listing`. */
  reference: string
  reference_ids: string[]
  translations?: Translations
}

type TranslationRow = {
  id: string
  reference_id: string
  locale_code: string
  translations: Record<string, string>
}

/** Writes texts per locale through the Translation Module, keeping others. */
export const saveTranslationsWorkflow = createWorkflow(
  "save-translations",
  function (input: SaveTranslationsInput) {
    when("has-translations", { input }, ({ input }) =>
      Boolean(
        input.reference_ids.length &&
        Object.keys(input.translations ?? {}).length
      )
    ).then(() => {
      const { data: existing } = useQueryGraphStep({
        entity: "translation",
        fields: ["id", "reference_id", "locale_code", "translations"],
        filters: { reference_id: input.reference_ids },
      })
      batchTranslationsWorkflow.runAsStep({
        input: transform({ input, existing }, toTranslationBatch),
      })
    })
    return new WorkflowResponse(input)
  }
)

function toTranslationBatch(data: {
  input: SaveTranslationsInput
  existing: TranslationRow[]
}) {
  const { reference, reference_ids, translations = {} } = data.input
  const wanted = reference_ids.flatMap((reference_id) =>
    Object.entries(translations).map(([locale_code, texts]) => ({
      reference,
      reference_id,
      locale_code,
      translations: dropEmptyTexts(texts),
      row: data.existing.find(
        (row) =>
          row.reference_id === reference_id && row.locale_code === locale_code
      ),
      texts,
    }))
  )

  return {
    create: wanted
      .filter((each) => !each.row && Object.keys(each.translations).length)
      .map(({ row, texts, ...translation }) => translation),
    update: wanted.flatMap(({ row, texts }) =>
      row
        ? [
            {
              id: row.id,
              translations: dropEmptyTexts({ ...row.translations, ...texts }),
            },
          ]
        : []
    ),
    delete: [],
  }
}

// An absent text falls back to French; an empty one would be a blank page.
function dropEmptyTexts(texts: Record<string, string | null | undefined>) {
  const filled: Record<string, string> = {}
  Object.entries(texts).forEach(([field, text]) => {
    if (text) {
      filled[field] = text
    }
  })
  return filled
}
