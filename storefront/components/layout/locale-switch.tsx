import { Icon } from "@/components/ui/icon"
import { Popover } from "@/components/ui/popover"
import { getTranslator } from "@/lib/i18n/translator"
import {
  LANGUAGES,
  MARKETS,
  splitLocale,
  type Language,
  type Locale,
} from "@/lib/i18n/locales"

const LANGUAGE_NAMES: Record<Language, string> = {
  fr: "Français",
  ar: "العربية",
  en: "English",
}

/** Language and market, as plain links that keep the page and the cart. */
export function LocaleChoices({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  const current = splitLocale(locale)
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-6">
      <div>
        <p className="eyebrow px-3 pb-1">{t("language")}</p>
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a
                rel="nofollow"
                href={`/api/locale?to=${language}-${current.market}`}
                lang={language}
                hrefLang={language}
                aria-current={language === current.language || undefined}
                className="choice"
              >
                {LANGUAGE_NAMES[language]}
                {language === current.language && (
                  <Icon name="check" className="size-4" />
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className="eyebrow px-3 pb-1">{t("deliveredTo")}</p>
        <ul>
          {MARKETS.map((market) => (
            <li key={market}>
              <a
                rel="nofollow"
                href={`/api/locale?to=${current.language}-${market}`}
                aria-current={market === current.market || undefined}
                className="choice"
              >
                {t(`markets.${market}`)}
                {market === current.market && (
                  <Icon name="check" className="size-4" />
                )}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The header's button that opens the choices. */
export function LocaleSwitch({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  const { language, market } = splitLocale(locale)
  return (
    <Popover
      id="locale-switch"
      buttonClassName="px-2 text-sm"
      className="end-4 top-28 w-80 max-w-[calc(100vw-2rem)] bg-plaster p-4 md:end-8"
      button={
        <>
          <Icon name="globe" className="size-5" />
          <span className="sr-only">{t("changeLanguageOrMarket")} </span>
          <span>
            {LANGUAGE_NAMES[language]} · {t(`marketsShort.${market}`)}
          </span>
        </>
      }
    >
      <LocaleChoices locale={locale} />
    </Popover>
  )
}
