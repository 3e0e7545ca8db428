import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

/** The journey is made in Arabic, in Morocco. */
export const locale = "ar-ma"

/** An address of the shop or the space. */
export const at = (path: string) => localePath(locale, path)

/** What the screens say. */
export const words = {
  apply: getTranslator(locale, "apply"),
  space: getTranslator(locale, "space"),
  listings: getTranslator(locale, "spaceListings"),
  profile: getTranslator(locale, "spaceProfile"),
  orders: getTranslator(locale, "spaceOrders"),
  money: getTranslator(locale, "spaceMoney"),
}
