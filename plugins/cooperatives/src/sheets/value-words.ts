import { PRODUCT_CLASSES, type ProductClass } from "../types/export-rules"
import { LANGUAGES, type Language } from "../types/languages"
import type { NetUnit } from "../types/listing-content"
import type { SheetWords } from "../types/sheets"
import { foldWord } from "./fold-word"

/** How classes are called in a file. */
export const CLASS_WORDS: SheetWords<ProductClass> = {
  fr: {
    oil: "Huile",
    cosmetic: "Cosmétique",
    "dry-food": "Aliment sec",
    honey: "Miel",
    chilled: "Aliment frais",
    craft: "Artisanat",
  },
  ar: {
    oil: "زيت",
    cosmetic: "مستحضر تجميل",
    "dry-food": "غذاء جاف",
    honey: "عسل",
    chilled: "غذاء مبرد",
    craft: "صناعة تقليدية",
  },
  en: {
    oil: "Oil",
    cosmetic: "Cosmetic",
    "dry-food": "Dry food",
    honey: "Honey",
    chilled: "Chilled food",
    craft: "Craft",
  },
}

/** The class that a cell names, in any of the languages. */
export function findClass(cell: string): ProductClass | undefined {
  const word = foldWord(cell)
  return PRODUCT_CLASSES.find(
    (key) =>
      key === word ||
      LANGUAGES.some(
        (language) => foldWord(CLASS_WORDS[language][key]) === word
      )
  )
}

/** Allergens that the law lists, by the key that a listing keeps. */
export const ALLERGENS = [
  "gluten",
  "crustaceans",
  "eggs",
  "fish",
  "peanuts",
  "soy",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const

type Allergen = (typeof ALLERGENS)[number]

/** How allergens are called in a file. */
export const ALLERGEN_WORDS: SheetWords<Allergen> = {
  fr: {
    gluten: "Gluten",
    crustaceans: "Crustacés",
    eggs: "Œufs",
    fish: "Poisson",
    peanuts: "Arachides",
    soy: "Soja",
    milk: "Lait",
    nuts: "Fruits à coque",
    celery: "Céleri",
    mustard: "Moutarde",
    sesame: "Sésame",
    sulphites: "Sulfites",
    lupin: "Lupin",
    molluscs: "Mollusques",
  },
  ar: {
    gluten: "الغلوتين",
    crustaceans: "القشريات",
    eggs: "البيض",
    fish: "السمك",
    peanuts: "الفول السوداني",
    soy: "الصويا",
    milk: "الحليب",
    nuts: "المكسرات",
    celery: "الكرفس",
    mustard: "الخردل",
    sesame: "السمسم",
    sulphites: "الكبريتيت",
    lupin: "الترمس",
    molluscs: "الرخويات",
  },
  en: {
    gluten: "Gluten",
    crustaceans: "Crustaceans",
    eggs: "Eggs",
    fish: "Fish",
    peanuts: "Peanuts",
    soy: "Soy",
    milk: "Milk",
    nuts: "Nuts",
    celery: "Celery",
    mustard: "Mustard",
    sesame: "Sesame",
    sulphites: "Sulphites",
    lupin: "Lupin",
    molluscs: "Molluscs",
  },
}

/** How a file says that there are no allergens. */
export const NO_ALLERGENS: Record<Language, string> = {
  fr: "Aucun",
  ar: "لا شيء",
  en: "None",
}

/** The allergens that a cell names; null when it names an unknown one. */
export function findAllergens(cell: string): string[] | null {
  if (
    LANGUAGES.some((each) => foldWord(NO_ALLERGENS[each]) === foldWord(cell))
  ) {
    return []
  }
  const found = cell
    .split(/[,،/;]/)
    .map((part) => foldWord(part))
    .filter(Boolean)
    .map((word) =>
      ALLERGENS.find(
        (key) =>
          key === word ||
          LANGUAGES.some((each) => foldWord(ALLERGEN_WORDS[each][key]) === word)
      )
    )
  return found.every((key) => key !== undefined) ? [...new Set(found)] : null
}

/** Units as people write them, and what one of each holds. */
const UNITS: [words: string[], unit: NetUnit, factor: number][] = [
  [["g", "gr", "gramme", "grammes", "غ", "غرام", "جرام"], "g", 1],
  [["kg", "kilo", "kilogramme", "كغ", "كيلو", "كلغ"], "g", 1000],
  [["ml", "مل", "ميليلتر"], "ml", 1],
  [["cl", "سل"], "ml", 10],
  [["l", "litre", "litres", "ل", "لتر"], "ml", 1000],
  [["piece", "pieces", "pc", "قطعة", "قطع"], "piece", 1],
]

/** The unit that a cell names, and how many of it the named one is. */
export function findUnit(cell: string) {
  const word = foldWord(cell)
  const known = UNITS.find(([words]) =>
    words.some((each) => foldWord(each) === word)
  )
  return known && { unit: known[1], factor: known[2] }
}

/** How the units that listings keep are written in a file. */
export const UNIT_WORDS: SheetWords<NetUnit> = {
  fr: { g: "g", ml: "ml", piece: "pièce" },
  ar: { g: "غ", ml: "مل", piece: "قطعة" },
  en: { g: "g", ml: "ml", piece: "piece" },
}
