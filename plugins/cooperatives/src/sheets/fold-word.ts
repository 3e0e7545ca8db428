/** A word without capitals, accents, diacritics or spaces around it. */
export function foldWord(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']/g, "'")
    .trim()
    .toLowerCase()
}
