const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" }
const ARABIC_ARTICLE = /^(?:وال|بال|فال|كال|ال|لل)(?=.{2})/

/**
 * Folds text to the one form in which it is indexed and queried: lower case,
 * no accents, no Arabic diacritics, hamza, tatweel or article, single spaces.
 */
export function normalizeSearchText(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
      .normalize("NFKD")
      .replace(/[\p{M}\u0640\u0621]/gu, "")
      .replace(/ى/g, "ي")
      // Two ways to write the Moroccan g, of which the dictionaries know none.
      .replace(/[گڭ]/g, "ك")
      .replace(/ة/g, "ه")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .split(" ")
      .map((word) => word.replace(ARABIC_ARTICLE, ""))
      .join(" ")
  )
}

/** The beginnings, from two letters on, of every word: a partial word finds the whole. */
export function wordPrefixes(normalized: string): string {
  const prefixes = new Set<string>()
  for (const word of normalized.split(" ")) {
    for (let length = 2; length < word.length; length++) {
      prefixes.add(word.slice(0, length))
    }
  }
  return [...prefixes].join(" ")
}
