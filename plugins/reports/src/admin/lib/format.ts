/** A count as people write it. */
export const formatNumber = (amount: number, language: string) =>
  new Intl.NumberFormat(language, { numberingSystem: "latn" }).format(amount)

/** A share of a whole, as `12 %`. */
export const formatShare = (part: number, whole: number, language: string) =>
  new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 1,
    numberingSystem: "latn",
  }).format(whole ? part / whole : 0)

/** A month that is written `2026-11`, in words: `novembre 2026`. */
export const formatMonth = (month: string, language: string) =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
    numberingSystem: "latn",
  })
