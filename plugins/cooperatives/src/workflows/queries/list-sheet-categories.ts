import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SheetCategory } from "../../sheets/parse-listing-rows"
import type { Language } from "../../types/languages"
import { LOCALE_OF_LANGUAGE } from "../../types/languages"

type CategoryRow = { id: string; handle: string; name: string }
type NameRow = {
  reference_id: string
  locale_code: string
  translations: { name?: string }
}

/** The shop's categories with their names in every language. */
export async function listSheetCategories(
  container: MedusaContainer
): Promise<(SheetCategory & { name: Record<Language, string> })[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: categories } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "name"],
  })
  const rows: CategoryRow[] = categories
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: rows.map(({ id }) => id) },
  })
  const names: NameRow[] = data
  return rows.map(({ id, handle, name: french }) => {
    const named = (language: Language) =>
      names.find(
        (row) =>
          row.reference_id === id &&
          row.locale_code === LOCALE_OF_LANGUAGE[language]
      )?.translations.name ?? french
    const name = { fr: french, ar: named("ar"), en: named("en") }
    return { handle, name, names: Object.values(name) }
  })
}
