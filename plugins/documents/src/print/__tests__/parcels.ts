import { invoices, seller } from "../../modules/documents/__tests__/papers"
import type { PaperLanguage } from "../../types"
import type { Parcel, ParcelLine } from "../parcel"

/** The first of two parcels of an order paid in cash; its second maker's line follows. */
export function parcelIn(language: PaperLanguage): Parcel {
  const { invoice } = invoices(language)
  const lines = invoice.makers.flatMap((maker) =>
    maker.lines.map((line): ParcelLine => ({
      title: line.title,
      variant_title: line.variant_title,
      quantity: line.quantity,
      maker: maker.name ? { name: maker.name, town: maker.town } : null,
      lots: line.lot ? [{ code: line.lot, best_before: "2027-06-30" }] : [],
    }))
  )
  return {
    id: "ful_1",
    order_number: 1042,
    placed_at: invoice.order.placed_at,
    index: 1,
    count: 2,
    language,
    market: "ma",
    seller,
    recipient: {
      name: invoice.buyer.name,
      lines: invoice.buyer.address,
      phone: "+212600000000",
    },
    carrier: { name: "Amana", tracking_number: "LA123456785MA" },
    weight_grams: 850,
    lines: lines.slice(0, 1),
    following: lines.slice(1),
    to_collect: { amount: 32795, currency_code: "mad" },
  }
}
