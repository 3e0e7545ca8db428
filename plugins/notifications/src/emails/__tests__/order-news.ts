import type { Language } from "../../languages"
import type { OrderNewsLetter } from "../order-news/letter"

const SAID = {
  fr: ["Huile d’argane alimentaire", "250 ml", "Safran de Taliouine", "1 g"],
  ar: ["زيت الأركان الغذائي", "250 مل", "زعفران تالوين", "1 غ"],
  en: ["Culinary argan oil", "250 ml", "Taliouine saffron threads", "1 g"],
} as const

/** A first parcel of an order paid in cash, of which saffron follows. */
export function newsIn(language: Language): OrderNewsLetter {
  const [oil, oilSize, saffron, saffronSize] = SAID[language]
  return {
    kind: "parcel_shipped_in_part",
    language,
    market: "ma",
    number: 1042,
    replacement_number: null,
    currency_code: "mad",
    tracking_url: `https://shop.test/${language}-ma/orders/track/secret`,
    parcel: {
      carrier: "Amana",
      tracking_number: "LA123456785MA",
      tracking_url: "https://carrier.example/LA123456785MA",
    },
    lines: [{ title: oil, variant_title: oilSize, quantity: 2 }],
    following: [{ title: saffron, variant_title: saffronSize, quantity: 1 }],
    to_collect: 32795,
    refund: null,
    answer: null,
    send_to: [],
    withdrawal_until: null,
  }
}
