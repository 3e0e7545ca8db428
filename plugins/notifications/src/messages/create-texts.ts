import { INTL_LOCALES, type Language } from "../languages"
import ar from "./ar.json"
import en from "./en.json"
import fr from "./fr.json"

/** Every text of the e-mails, in one language; French sets the shape. */
export type Messages = typeof fr

/** Says a text, its values put in place. */
export type Texts = (
  key: TextKey,
  values?: Record<string, string | number>
) => string

type TextKey = {
  [Group in keyof Messages]: `${Group}.${keyof Messages[Group] & string}`
}[keyof Messages]

const MESSAGES: Record<Language, Messages> = { fr, ar, en }

/** Gives the texts of a language. The library is an ES module, hence the wait. */
export async function createTexts(language: Language): Promise<Texts> {
  const { createTranslator } = await import("use-intl/core")
  const translate = createTranslator({
    locale: INTL_LOCALES[language],
    messages: MESSAGES[language],
    onError: (error) => {
      throw error
    },
  })
  return (key, values) => translate(key, values)
}
