import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import type { Translations } from "../../../types/translations"
import { retrieveCooperativeConfig } from "./query-config"

/** A cooperative with its people, records and texts per locale. */
export async function getCooperativeDetail(
  container: MedusaContainer,
  id: string,
  fields: string[] = retrieveCooperativeConfig.defaults
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields,
    filters: { id: [id] },
  })
  const [cooperative]: { id: string }[] = data
  if (!cooperative) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cooperative ${id} was not found`
    )
  }
  return { ...cooperative, translations: await getTranslations(container, id) }
}

async function getTranslations(
  container: MedusaContainer,
  id: string
): Promise<Translations> {
  if (!container.hasRegistration(Modules.TRANSLATION)) {
    return {}
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["locale_code", "translations"],
    filters: { reference_id: [id] },
  })
  const rows: { locale_code: string; translations: Record<string, string> }[] =
    data
  return Object.fromEntries(
    rows.map(({ locale_code, translations }) => [locale_code, translations])
  )
}
