/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const script = document.currentScript

/** Where the double lives: where this very script came from. */
export const HOME = new URL(
  script instanceof HTMLScriptElement ? script.src : location.href
).origin

const TITLES: Record<string, [card: string, bank: string]> = {
  fr: ["Saisie sécurisée de la carte", "Vérification par la banque"],
  ar: ["إدخال آمن لبيانات البطاقة", "تحقق البنك"],
}

/** What the frames are called, for those who hear the page. */
export function titlesOf(locale: unknown): [card: string, bank: string] {
  const wanted = locale && locale !== "auto" ? locale : navigator.language
  const language = String(wanted).slice(0, 2)
  return TITLES[language] ?? ["Secure card input", "Check by the bank"]
}
