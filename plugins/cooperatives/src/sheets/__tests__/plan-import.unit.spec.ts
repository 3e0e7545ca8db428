import type { ListingRow } from "../parse-listing-rows"
import { planImport, type KnownListing } from "../plan-import"

const aRow = (fields: Partial<ListingRow> = {}): ListingRow => ({
  row: 2,
  reference: "MIEL-500",
  product: "Miel de thym",
  category: "miels",
  class: "honey",
  net_quantity: 500,
  net_unit: "g",
  price: 12_000,
  stock: 12,
  texts: { description: "Un miel." },
  inci: null,
  allergens: [],
  harvest_months: null,
  ...fields,
})

const aListing = (fields: Partial<KnownListing> = {}): KnownListing => ({
  id: "prod_1",
  handle: "miel",
  state: "draft",
  title: "Miel de thym",
  title_language: "fr",
  thumbnail: null,
  category: "miels",
  published: null,
  change: {
    id: "lchange_1",
    status: "draft",
    language: "fr",
    content: {
      class: "honey",
      category: "miels",
      texts: { fr: { title: "Miel de thym", description: "Un miel." } },
      allergens: [],
      certificate_ids: [],
      photo_ids: ["lphoto_1"],
    },
    photos: [],
    revision: 3,
    reason: null,
    submitted_at: null,
    decided_at: null,
    created_at: "",
    updated_at: "",
  },
  sizes: [
    {
      id: "variant_1",
      title: "500 g",
      sku: "500G-AB",
      reference: "miel-500",
      net_quantity: 500,
      net_unit: "g",
      price: 12_000,
      stock: 12,
      low_stock_threshold: null,
    },
  ],
  missing: [],
  created_at: "",
  updated_at: "",
  ...fields,
})

const plan = (rows: ListingRow[], confirm_prices = false) =>
  planImport(rows, [aListing()], {
    language: "fr",
    price_jump_factor: 2,
    confirm_prices,
  })

describe("an import of listings", () => {
  it("does nothing the second time", () => {
    expect(plan([aRow()])).toEqual({
      operations: [],
      unchanged_rows: 1,
      problems: [],
    })
  })

  it("changes the price and stock of a size that it knows by its reference", () => {
    expect(plan([aRow({ price: 13_000, stock: 5 })]).operations).toEqual([
      {
        kind: "change-price",
        product_id: "prod_1",
        size_id: "variant_1",
        price: 13_000,
      },
      {
        kind: "set-stock",
        variant_id: "variant_1",
        quantity: 5,
        expected: 12,
      },
    ])
  })

  it("keeps a changed text for staff, with the photos and texts that were there", () => {
    const { operations } = plan([aRow({ texts: { how_made: "À froid." } })])
    expect(operations).toMatchObject([
      {
        kind: "save-change",
        revision: 3,
        content: {
          texts: {
            fr: {
              title: "Miel de thym",
              description: "Un miel.",
              how_made: "À froid.",
            },
          },
          photo_ids: ["lphoto_1"],
        },
      },
    ])
  })

  it("adds sizes to a product it knows, and products it does not", () => {
    const { operations } = plan([
      aRow(),
      aRow({ row: 3, reference: "MIEL-1", net_quantity: 1000 }),
      aRow({ row: 4, reference: "OR-1", product: "Miel d’oranger" }),
      aRow({ row: 5, reference: "OR-2", product: "miel d'oranger" }),
    ])
    expect(operations).toMatchObject([
      { kind: "add-size", product_id: "prod_1", size: { reference: "MIEL-1" } },
      {
        kind: "create",
        content: { texts: { fr: { title: "Miel d’oranger" } } },
        sizes: [{ reference: "OR-1" }, { reference: "OR-2" }],
      },
    ])
  })

  it("refuses a reference of another product, a size that changes and a price that jumps", () => {
    const codes = (rows: ListingRow[], confirm?: boolean) =>
      plan(rows, confirm).problems.map(({ code }) => code)
    expect(codes([aRow({ product: "Autre miel" })])).toEqual(["other_product"])
    expect(codes([aRow({ net_quantity: 250 })])).toEqual(["size_changed"])
    expect(codes([aRow({ price: 1_200 })])).toEqual(["price_jump"])
    expect(codes([aRow({ price: 1_200 })], true)).toEqual([])
  })
})
