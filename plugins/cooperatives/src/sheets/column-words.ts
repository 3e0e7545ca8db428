import { LANGUAGES, type Language } from "../types/languages"
import {
  LISTING_COLUMNS,
  type ListingColumn,
  type SheetWords,
} from "../types/sheets"
import { foldWord } from "./fold-word"

/** How the columns are called in the head of a file. */
const COLUMN_WORDS: SheetWords<ListingColumn> = {
  fr: {
    reference: "Référence",
    product: "Produit",
    category: "Catégorie",
    class: "Type",
    quantity: "Contenance",
    unit: "Unité",
    price: "Prix en dirhams",
    stock: "Stock",
    description: "Description",
    composition: "Ingrédients ou matières",
    inci: "INCI",
    allergens: "Allergènes",
    origin: "Origine",
    harvest_months: "Mois de récolte",
    how_made: "Fabrication",
    how_to_use: "Utilisation",
    how_to_keep: "Conservation",
  },
  ar: {
    reference: "المرجع",
    product: "المنتج",
    category: "الفئة",
    class: "النوع",
    quantity: "السعة",
    unit: "الوحدة",
    price: "الثمن بالدرهم",
    stock: "المخزون",
    description: "الوصف",
    composition: "المكونات أو المواد",
    inci: "INCI",
    allergens: "مسببات الحساسية",
    origin: "المصدر",
    harvest_months: "أشهر الجني",
    how_made: "طريقة الصنع",
    how_to_use: "طريقة الاستعمال",
    how_to_keep: "طريقة الحفظ",
  },
  en: {
    reference: "Reference",
    product: "Product",
    category: "Category",
    class: "Type",
    quantity: "Net quantity",
    unit: "Unit",
    price: "Price in dirhams",
    stock: "Stock",
    description: "Description",
    composition: "Ingredients or materials",
    inci: "INCI",
    allergens: "Allergens",
    origin: "Origin",
    harvest_months: "Harvest months",
    how_made: "How it is made",
    how_to_use: "How to use it",
    how_to_keep: "How to keep it",
  },
}

/** The head of a file in a language. */
export function headOf(language: Language): string[] {
  return LISTING_COLUMNS.map((column) => COLUMN_WORDS[language][column])
}

/** The column that a head's cell names, in any of the languages. */
export function findColumn(cell: string): ListingColumn | undefined {
  const word = foldWord(cell)
  return LISTING_COLUMNS.find(
    (column) =>
      column === word ||
      LANGUAGES.some(
        (language) => foldWord(COLUMN_WORDS[language][column]) === word
      )
  )
}
