import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales"

/** The locale a form was shown in; an invented one becomes the default. */
export function formLocale(form: FormData): Locale {
  const value = form.get("locale")
  return isLocale(value) ? value : DEFAULT_LOCALE
}
