import { headOf } from "../column-words"
import { MOST_ROWS, parseListingRows } from "../parse-listing-rows"

const categories = [
  { handle: "huiles", names: ["Huiles", "زيوت", "Oils"] },
  { handle: "miels", names: ["Miels", "عسل", "Honeys"] },
]

const french = headOf("fr")
const row = (cells: Partial<Record<string, string>> = {}) => {
  const usual: Record<string, string> = {
    Référence: "HUI-250",
    Produit: "Huile d’argane",
    Catégorie: "Huiles",
    Type: "Huile",
    Contenance: "250",
    Unité: "ml",
    "Prix en dirhams": "140",
    Stock: "12",
  }
  return french.map((name) => cells[name] ?? usual[name] ?? "")
}
const problemsOf = (...rows: string[][]) =>
  parseListingRows([french, ...rows], categories).problems.map(
    ({ row: line, column, code }) => [line, column, code]
  )

describe("rows of a listings file", () => {
  it("are understood in French, with litres, months and allergens", () => {
    const { rows, problems } = parseListingRows(
      [
        french,
        row({
          Contenance: "0,25",
          Unité: "L",
          Allergènes: "aucun",
          "Mois de récolte": "6-8",
          Origine: "Tiznit",
        }),
      ],
      categories
    )
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        row: 2,
        reference: "HUI-250",
        product: "Huile d’argane",
        category: "huiles",
        class: "oil",
        net_quantity: 250,
        net_unit: "ml",
        price: 14_000,
        stock: 12,
        texts: { origin: "Tiznit" },
        inci: null,
        allergens: [],
        harvest_months: [6, 7, 8],
      },
    ])
  })

  it("are understood in Arabic, with Arabic digits", () => {
    const { rows, problems } = parseListingRows(
      [
        headOf("ar").slice(0, 8),
        ["ع-١", "عسل الزعتر", "عسل", "عسل", "٥٠٠", "غ", "١٢٠٫٥٠", "٧"],
      ],
      categories
    )
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      {
        category: "miels",
        class: "honey",
        net_quantity: 500,
        price: 12_050,
        stock: 7,
      },
    ])
  })

  it("say every problem with its row and column", () => {
    expect(
      problemsOf(
        row({ "Prix en dirhams": "cher" }),
        row({ Référence: "B", Catégorie: "Poissons", Stock: "-1" }),
        row({ Référence: "", Unité: "botte" })
      )
    ).toEqual([
      [2, "price", "not_a_price"],
      [3, "category", "not_a_category"],
      [3, "stock", "not_a_count"],
      [4, "reference", "required"],
      [4, "unit", "not_a_unit"],
    ])
  })

  it("refuse a reference that stands twice", () => {
    expect(problemsOf(row(), row({ Produit: "Autre" }))).toEqual([
      [3, "reference", "repeated_reference"],
    ])
  })

  it("refuse rows of one product that contradict each other", () => {
    expect(
      problemsOf(row(), row({ Référence: "B", Catégorie: "Miels" }))
    ).toEqual([[3, "category", "differs_from_product"]])
  })

  it("refuse a file without the columns it needs, without rows, or with too many", () => {
    const { problems } = parseListingRows(
      [["Référence", "Couleur"]],
      categories
    )
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["unknown_column", "missing_column", "no_rows"])
    )
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, index) =>
      row({ Référence: String(index) })
    )
    expect(problemsOf(...many)).toEqual([[1, null, "too_many_rows"]])
  })
})
