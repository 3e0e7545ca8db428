const FIVE_DIGITS = /^\d{5}$/
const FOUR_DIGITS = /^\d{4}$/

/** Forms of postal codes, by country; a country that is not here is not checked. */
const FORMS: Record<string, RegExp> = {
  ma: FIVE_DIGITS,
  us: /^\d{5}(-\d{4})?$/,
  fr: FIVE_DIGITS,
  de: FIVE_DIGITS,
  es: FIVE_DIGITS,
  it: FIVE_DIGITS,
  fi: FIVE_DIGITS,
  ee: FIVE_DIGITS,
  hr: FIVE_DIGITS,
  be: FOUR_DIGITS,
  at: FOUR_DIGITS,
  lu: FOUR_DIGITS,
  dk: FOUR_DIGITS,
  bg: FOUR_DIGITS,
  cy: FOUR_DIGITS,
  hu: FOUR_DIGITS,
  si: FOUR_DIGITS,
  pt: /^\d{4}-\d{3}$/,
  nl: /^\d{4} ?[A-Z]{2}$/,
  pl: /^\d{2}-\d{3}$/,
  cz: /^\d{3} ?\d{2}$/,
  sk: /^\d{3} ?\d{2}$/,
  se: /^\d{3} ?\d{2}$/,
  gr: /^\d{3} ?\d{2}$/,
  ie: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/,
}

// Moroccan parcels find their way by town; few people know their code.
const OPTIONAL = new Set(["ma"])

/** Whether a country's addresses do without a postal code. */
export function isPostalCodeOptional(country: string): boolean {
  return OPTIONAL.has(country.toLowerCase())
}

/** A postal code in capitals with Western digits, as it will be printed. */
export function normalisePostalCode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** Whether a code has the form of its country's codes. */
export function isPostalCode(code: string, country: string): boolean {
  const form = FORMS[country.toLowerCase()]
  return form ? form.test(code) : code.length >= 2 && code.length <= 12
}
