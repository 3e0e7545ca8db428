import { createTranslator } from "use-intl/core"
import { INTL_LOCALES, languageOf, type Language, type Locale } from "./locales"
import { arabicMessages } from "./messages/ar"
import { englishMessages } from "./messages/en"
import { frenchMessages, type MessageArea, type Messages } from "./messages/fr"

const MESSAGES: Record<Language, Messages> = {
  fr: frenchMessages,
  ar: arabicMessages,
  en: englishMessages,
}

/**
 * The interface texts of one area (`messages/{language}/{area}.json`).
 * Server only: client leaves receive ready strings.
 */
export function getTranslator<A extends MessageArea>(locale: Locale, area: A) {
  const language = languageOf(locale)
  return createTranslator<Messages[A]>({
    locale: INTL_LOCALES[language],
    messages: MESSAGES[language][area],
    timeZone: "Africa/Casablanca",
    onError: (error) => {
      throw error
    },
  })
}

/**
 * The sentences of one area as they are written, for client leaves to choose
 * from; places in them are filled with `fillWords`.
 */
export function getWords<A extends MessageArea>(
  locale: Locale,
  area: A
): Messages[A] {
  return MESSAGES[languageOf(locale)][area]
}
