import { search } from "@medusajs/framework/utils"

/** What a product's search document holds; free of any engine. */
export const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  title: search.keyword().sortable(),
  subtitle: search.keyword(),
  thumbnail: search.keyword(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  cooperative_id: search.keyword().filterable(),
  cooperative_handle: search.keyword().filterable().facetable(),
  cooperative_name: search.keyword(),
  region: search.keyword().filterable().facetable(),
  town: search.keyword(),
  categories: search.keyword().array().filterable().facetable(),
  class: search.keyword().filterable(),
  sign: search.keyword().filterable().facetable(),
  sign_name: search.keyword(),
  markets: search.keyword().array().filterable(),
  price_mad: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  price_eur: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  price_usd: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  in_stock: search.boolean().filterable().facetable(),
  popularity: search.integer().sortable(),
  created_at: search.date().sortable(),
  name_text: search.text().searchable({ weight: 3 }).retrievable(false),
  maker_text: search.text().searchable({ weight: 2 }).retrievable(false),
  body_text: search.text().searchable({ weight: 1 }).retrievable(false),
})
