import type {
  InvoiceContent,
  PaperLanguage,
  Seller,
  StatementContent,
} from "../../../types"

/** An invented seller, with every identifier that the law asks for. */
export const seller: Seller = {
  name: "CoopStore",
  legal_form: "SARL au capital de 100 000 DH",
  address: ["12, rue des Tanneurs", "20000 Casablanca", "Maroc"],
  ice: "001234567000089",
  tax_id: "12345678",
  trade_register: "Casablanca 123456",
  business_tax: "34567890",
  vat_number: null,
  email: "bonjour@coopstore.example",
  phone: "+212 5 20 00 00 00",
  website: "coopstore.example",
}

const SAID = {
  fr: {
    buyer: "Amina Ouali",
    address: ["12, rue des Oliviers", "80000 Agadir", "Maroc"],
    oil: "Huile d’argane alimentaire",
    saffron: "Safran de Taliouine en filaments",
    first: ["Tislit n Wargan", "Tiout"],
    second: ["Fil Rouge Askaoun", "Askaoun"],
    sizes: ["250 ml", "1 g"],
    method: "Amana à domicile",
    reason: "Une bouteille est arrivée cassée",
  },
  ar: {
    buyer: "أمينة والي",
    address: ["12 زنقة الزيتون", "80000 أكادير", "المغرب"],
    oil: "زيت الأركان الغذائي",
    saffron: "زعفران تالوين خيوط",
    first: ["تيسليت ن وركان", "تيوت"],
    second: ["الخيط الأحمر أسكاون", "أسكاون"],
    sizes: ["250 مل", "1 غ"],
    method: "أمانة إلى المنزل",
    reason: "وصلت قنينة مكسورة",
  },
  en: {
    buyer: "Amina Ouali",
    address: ["12 rue des Oliviers", "80000 Agadir", "Morocco"],
    oil: "Culinary argan oil",
    saffron: "Taliouine saffron threads",
    first: ["Tislit n Wargan", "Tiout"],
    second: ["Fil Rouge Askaoun", "Askaoun"],
    sizes: ["250 ml", "1 g"],
    method: "Amana, to the door",
    reason: "One bottle came broken",
  },
}

/** An invoice of two makers and two rates, and a credit note for one article. */
export function invoices(language: PaperLanguage) {
  const said = SAID[language]
  const [size, other_size] = said.sizes
  const oil = {
    line_item_id: "ordli_oil",
    title: said.oil,
    variant_title: size ?? null,
    lot: "L26-114",
    quantity: 2,
    unit_price: 14000,
    tax_rate: 10,
    total: 28000,
  }
  const saffron = {
    line_item_id: "ordli_saffron",
    title: said.saffron,
    variant_title: other_size ?? null,
    lot: null,
    quantity: 1,
    unit_price: 4550,
    tax_rate: 20,
    total: 4550,
  }
  const makerOf = ([name, town]: string[], lines: (typeof oil)[]) => ({
    name: name ?? null,
    town: town ?? null,
    lines,
  })
  const invoice: InvoiceContent = {
    kind: "invoice",
    number: "F-2026-000042",
    issued_at: "2026-11-20T10:00:00.000Z",
    order: { number: 1042, placed_at: "2026-11-18T21:14:00.000Z" },
    shipped_at: "2026-11-20T10:00:00.000Z",
    credits: null,
    seller,
    buyer: {
      name: said.buyer,
      company: null,
      address: said.address,
      ice: null,
    },
    currency_code: "mad",
    makers: [
      makerOf(said.first, [oil]),
      makerOf(said.second, [{ ...saffron, lot: "AS-7" }]),
    ],
    item_total: 32550,
    shipping: { method: said.method, total: 3500 },
    discount_total: 3255,
    total: 32795,
    taxes: [
      { rate: 10, net: 22909, tax: 2291 },
      { rate: 20, net: 6329, tax: 1266 },
    ],
    payment: { kind: "cash_on_delivery" },
  }
  const credit_note: InvoiceContent = {
    ...invoice,
    kind: "credit_note",
    number: "A-2026-000007",
    issued_at: "2026-11-25T09:00:00.000Z",
    credits: {
      number: invoice.number,
      issued_at: invoice.issued_at,
      reason: said.reason,
    },
    makers: [makerOf(said.first, [{ ...oil, quantity: 1, total: 14000 }])],
    item_total: 14000,
    shipping: { method: null, total: 0 },
    discount_total: 1400,
    total: 12600,
    taxes: [{ rate: 10, net: 11455, tax: 1145 }],
    payment: { kind: "card", last4: "4242" },
  }
  return { invoice, credit_note }
}

/** A month in which things were sold, given back and paid. */
export function statements(language: PaperLanguage): StatementContent {
  const [name, town] = SAID[language].first
  return {
    number: "R-2026-11-0003",
    issued_on: "2026-12-01",
    period: { from: "2026-11-01", to: "2026-11-30" },
    cooperative: {
      name: name ?? "",
      address: [town ?? ""],
      ice: "002345678000012",
      rib: "•••• •••• •••• •••• 4821",
    },
    currency_code: "mad",
    opening_balance: 41250,
    lines: [
      {
        occurred_on: "2026-11-05",
        kind: "payout",
        order_number: null,
        note: "VIR-2026-11-004",
        amount: -41250,
      },
      {
        occurred_on: "2026-11-18",
        kind: "sale",
        order_number: 1042,
        note: null,
        amount: 28000,
      },
      {
        occurred_on: "2026-11-18",
        kind: "discount_share",
        order_number: 1042,
        note: null,
        amount: -2800,
      },
      {
        occurred_on: "2026-11-18",
        kind: "vat",
        order_number: 1042,
        note: "10 %",
        amount: -2291,
      },
      {
        occurred_on: "2026-11-18",
        kind: "commission",
        order_number: 1042,
        note: "12 %",
        amount: -3024,
      },
      {
        occurred_on: "2026-11-25",
        kind: "refund",
        order_number: 1042,
        note: SAID[language].reason,
        amount: -12600,
      },
      {
        occurred_on: "2026-11-25",
        kind: "adjustment",
        order_number: 1042,
        note: "12 %",
        amount: 1512,
      },
    ],
    closing_balance: 8797,
    payable: { amount: 8797, on: "2026-12-05" },
  }
}
