import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { LANGUAGES, LOCALES, SOURCE_LANGUAGE } from "../catalogue/languages"
import type { Texts } from "./catalogue/texts"
import type { SeedContext } from "./context"

export type TranslatedEntity = {
  reference: string
  reference_id: string
  fields: Record<string, Texts>
}

/** Writes every entity's Arabic and English texts, as rows of the Translation Module. */
export async function translate(
  { container }: SeedContext,
  entities: TranslatedEntity[]
): Promise<void> {
  const translations = entities.flatMap(({ fields, ...entity }) =>
    LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE).map(
      (language) => ({
        ...entity,
        locale_code: LOCALES[language],
        translations: Object.fromEntries(
          Object.entries(fields).map(([field, texts]) => [
            field,
            texts[language],
          ])
        ),
      })
    )
  )
  if (translations.length) {
    await createTranslationsWorkflow(container).run({ input: { translations } })
  }
}

/** The texts of the other languages in the form that the plugin's API takes. */
export function translationsOf(fields: Record<string, Texts>) {
  return Object.fromEntries(
    LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE).map(
      (language) => [
        LOCALES[language],
        Object.fromEntries(
          Object.entries(fields).map(([field, texts]) => [
            field,
            texts[language],
          ])
        ),
      ]
    )
  )
}

/** The texts of the source language, which stand in the columns. */
export function sourceOf<T extends string>(fields: Record<T, Texts>) {
  const entries = Object.entries<Texts>(fields).map(
    ([field, texts]) => [field, texts[SOURCE_LANGUAGE]] as const
  )
  return Object.fromEntries(entries) as Record<T, string>
}
