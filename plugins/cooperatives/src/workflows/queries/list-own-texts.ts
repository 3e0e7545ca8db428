import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOCALE_OF_LANGUAGE, type Language } from "../../types/languages"
import { getCooperative } from "./get-cooperative"

/** What a cooperative tells of itself; null where it said nothing. */
export type OwnTexts = { tagline: string | null; story: string | null }

type TranslationRow = {
  locale_code: string
  translations: Record<string, string>
}

/**
 * A cooperative's texts as they were written in each language. Columns that
 * only repeat a translation stand in for French that nobody wrote yet.
 */
export async function listOwnTexts(
  container: MedusaContainer,
  cooperative_id: string
): Promise<Record<Language, OwnTexts>> {
  const columns = await getCooperative(container, cooperative_id, [
    "tagline",
    "story",
  ])
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["locale_code", "translations"],
    filters: { reference_id: [cooperative_id] },
  })
  const rows: TranslationRow[] = data
  const written = (language: Language, field: keyof OwnTexts) =>
    rows.find(({ locale_code }) => locale_code === LOCALE_OF_LANGUAGE[language])
      ?.translations[field] ?? null
  const french = (field: keyof OwnTexts) => {
    const text = columns[field] ?? null
    return rows.some(({ translations }) => translations[field] === text)
      ? null
      : text
  }
  const textOf = (language: Language, field: keyof OwnTexts) =>
    language === "fr" ? french(field) : written(language, field)
  const textsOf = (language: Language): OwnTexts => ({
    tagline: textOf(language, "tagline"),
    story: textOf(language, "story"),
  })
  return { fr: textsOf("fr"), ar: textsOf("ar"), en: textsOf("en") }
}
