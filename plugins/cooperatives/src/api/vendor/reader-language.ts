import type { MedusaRequest } from "@medusajs/framework/http"
import {
  LANGUAGES,
  LOCALE_OF_LANGUAGE,
  type Language,
} from "../../types/languages"
import { getVendorContext } from "./vendor-scope"

/** The language of the reader's page, which names it; else the person's own. */
export function readerLanguage(req: MedusaRequest): Language {
  const { locale } = req
  return (
    LANGUAGES.find((language) => LOCALE_OF_LANGUAGE[language] === locale) ??
    getVendorContext(req).language
  )
}

/** The locale in which Query answers what the reader reads. */
export function readerLocale(req: MedusaRequest): string {
  return LOCALE_OF_LANGUAGE[readerLanguage(req)]
}
