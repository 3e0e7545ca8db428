import { OrderRow } from "../order-row"
import { readSpeech } from "../order-speech"
import { toOrderPlacedLetter } from "../to-order-placed-letter"

const row = {
  id: "order_1",
  display_id: 7,
  status: "pending",
  email: "amina@example.ma",
  created_at: "2026-11-23T10:00:00.000Z",
  currency_code: "mad",
  locale: "fr-FR",
  metadata: { language: "ar" },
  region: { metadata: { market: "ma" } },
  total: 300.5,
  original_total: 320.5,
  original_item_total: 285.5,
  original_shipping_total: 35,
  tax_total: 50,
  items: ["prod_1", "prod_2", "prod_3", "prod_1"].map((product_id, index) => ({
    id: `item_${index}`,
    title: `Titre ${index}`,
    product_id,
    quantity: index + 1,
    original_total: 10 * (index + 1),
  })),
  shipping_methods: [{ name: "Amana" }],
  shipping_address: {
    first_name: "Amina",
    last_name: "Ouali",
    address_1: "12 rue des Oliviers",
    city: "Agadir",
    country_code: "ma",
  },
  payment_collections: [
    {
      payments: [{ provider_id: "pp_card_stripe" }],
      payment_sessions: [
        {
          provider_id: "pp_card_stripe",
          data: { payment_method: { card: { last4: "4242" } } },
        },
      ],
    },
  ],
}

const products = [
  {
    id: "prod_1",
    title: "Argane",
    cooperative: { id: "coop_1", name: "Tislit", town: "Tiout" },
  },
  { id: "prod_2", title: "Sans fabricant" },
  {
    id: "prod_3",
    title: "Safran",
    cooperative: { id: "coop_2", name: "Askaoun", town: null },
  },
]

describe("the facts of a confirmation", () => {
  it("are grouped by maker, the makerless last, in minor units", () => {
    const letter = toOrderPlacedLetter({
      order: OrderRow.parse(row),
      products,
      language: "fr",
      market: "ma",
      tracking_url: "https://shop.test/t",
    })

    expect(letter.makers).toEqual([
      {
        name: "Tislit",
        town: "Tiout",
        lines: [
          { title: "Argane", variant_title: null, quantity: 1, total: 1000 },
          { title: "Argane", variant_title: null, quantity: 4, total: 4000 },
        ],
      },
      {
        name: "Askaoun",
        town: null,
        lines: [
          { title: "Safran", variant_title: null, quantity: 3, total: 3000 },
        ],
      },
      {
        name: null,
        town: null,
        lines: [
          {
            title: "Sans fabricant",
            variant_title: null,
            quantity: 2,
            total: 2000,
          },
        ],
      },
    ])
    expect(letter).toMatchObject({
      number: 7,
      item_total: 28550,
      discount_total: 2000,
      total: 30050,
      delivery: { method: "Amana", total: 3500 },
      payment: { kind: "card", last4: "4242" },
      address: ["Amina Ouali", "12 rue des Oliviers", "Agadir", "Maroc"],
    })
  })

  it.each([
    [{}, "ar"],
    [{ metadata: null, locale: "en-GB" }, "en"],
    [{ metadata: { language: "klingon" }, locale: null }, "fr"],
    [
      { metadata: null, locale: null, region: { metadata: { market: "eu" } } },
      "en",
    ],
  ])(
    "are in the language the order says, else its locale's, else its market's: %j",
    (change, language) => {
      expect(readSpeech(OrderRow.parse({ ...row, ...change })).language).toBe(
        language
      )
    }
  )
})
