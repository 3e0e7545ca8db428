import type { OrderPlacedLetter } from "../order-placed/letter"

/** A letter for two makers, in Morocco, paid in cash. */
export const moroccanLetter: OrderPlacedLetter = {
  language: "fr",
  market: "ma",
  tracking_url: "https://shop.test/fr-ma/orders/track/secret",
  number: 1042,
  first_name: "Amina",
  currency_code: "mad",
  makers: [
    {
      name: "Tislit n Wargan",
      town: "Tiout",
      lines: [
        {
          title: "Huile d’argane alimentaire",
          variant_title: "250 ml",
          quantity: 2,
          total: 28000,
        },
      ],
    },
    {
      name: "Fil Rouge Askaoun",
      town: "Askaoun",
      lines: [
        {
          title: "Safran de Taliouine",
          variant_title: "1 g",
          quantity: 1,
          total: 4550,
        },
      ],
    },
  ],
  delivery: { method: "Amana à domicile", total: 3500 },
  item_total: 32550,
  discount_total: 3255,
  tax_total: 5466,
  total: 32795,
  payment: { kind: "cash_on_delivery" },
  address: ["Amina Ouali", "12 rue des Oliviers", "80000 Agadir", "Maroc"],
}

export const arabicLetter: OrderPlacedLetter = {
  ...moroccanLetter,
  language: "ar",
  tracking_url: "https://shop.test/ar-ma/orders/track/secret",
  first_name: "أمينة",
  makers: [
    {
      name: "تيسليت ن وركان",
      town: "تيوت",
      lines: [
        {
          title: "زيت الأركان الغذائي",
          variant_title: "250 مل",
          quantity: 2,
          total: 28000,
        },
      ],
    },
    {
      name: "الخيط الأحمر أسكاون",
      town: "أسكاون",
      lines: [
        {
          title: "زعفران تالوين",
          variant_title: "1 غ",
          quantity: 1,
          total: 4550,
        },
      ],
    },
  ],
  delivery: { method: "أمانة إلى المنزل", total: 3500 },
  address: ["أمينة والي", "12 زنقة الزيتون", "80000 أكادير", "المغرب"],
}

/** A letter for one maker, in the European Union, paid by card. */
export const europeanLetter: OrderPlacedLetter = {
  ...moroccanLetter,
  language: "en",
  market: "eu",
  tracking_url: "https://shop.test/en-eu/orders/track/secret",
  first_name: null,
  currency_code: "eur",
  makers: moroccanLetter.makers.slice(0, 1),
  delivery: { method: "EMS", total: 0 },
  item_total: 28000,
  discount_total: 0,
  total: 28000,
  payment: { kind: "card", last4: "4242" },
  address: ["Ann Smith", "1 High Street", "1011 Amsterdam", "Netherlands"],
}
