import {
  LANGUAGE_NAMES,
  LANGUAGES,
  splitLocale,
  type Locale,
} from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** The same screen in another language; the market stays. */
export function LanguageLinks({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  const { language: current, market } = splitLocale(locale)
  return (
    <nav aria-label={t("language")}>
      <ul className="grid grid-cols-3 gap-2">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              rel="nofollow"
              href={`/api/locale?to=${language}-${market}`}
              lang={language}
              hrefLang={language}
              aria-current={language === current || undefined}
              className="flex min-h-12 items-center justify-center rounded-eased border border-reed px-1 aria-[current]:border-2 aria-[current]:border-clay aria-[current]:font-semibold"
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
