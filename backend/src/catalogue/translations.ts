import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { LOCALES, SOURCE_LANGUAGE, type Language } from "./languages"

export type Translations = {
  /** The field in a language, or in the source language where untranslated. */
  text<T extends { id: string }>(
    entity: T,
    field: keyof T & string,
    language: Language
  ): string | null
}

/** Reads every translation of the given entities in one query. */
export async function readTranslations(
  ids: string[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Translations> {
  const { data } = ids.length
    ? await query.graph({
        entity: "translation",
        fields: ["reference_id", "locale_code", "translations"],
        filters: { reference_id: [...new Set(ids)] },
      })
    : { data: [] }
  const byEntity = new Map<string, Record<string, unknown>>(
    data.map((row: TranslationRow) => [
      `${row.reference_id} ${row.locale_code}`,
      row.translations ?? {},
    ])
  )
  return {
    text(entity, field, language) {
      const own = byEntity.get(`${entity.id} ${LOCALES[language]}`)?.[field]
      const source = entity[field]
      if (language !== SOURCE_LANGUAGE && typeof own === "string" && own) {
        return own
      }
      return typeof source === "string" ? source : null
    },
  }
}

type TranslationRow = {
  reference_id: string
  locale_code: string
  translations: Record<string, unknown> | null
}
