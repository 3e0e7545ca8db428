/** Codes of the allergens that a listing may declare, the commonest first. */
export const ALLERGENS = [
  "almonds",
  "nuts",
  "walnuts",
  "peanuts",
  "sesame",
  "gluten",
  "milk",
  "eggs",
  "soya",
  "sulphites",
  "mustard",
  "celery",
  "fish",
  "lupin",
] as const

export type Allergen = (typeof ALLERGENS)[number]

/** A code as one of ours; undefined for what staff wrote by hand. */
export function knownAllergen(code: string): Allergen | undefined {
  return ALLERGENS.find((name) => name === code)
}
