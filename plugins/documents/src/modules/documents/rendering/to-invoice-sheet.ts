import type { InvoiceContent, PaperLanguage } from "../../../types"
import { INVOICE_WORDS } from "../words/invoice-words"
import { SELLER_WORDS } from "../words/seller-words"
import { createFormat, type Format } from "./format"
import { type Fact, type SheetHead, toSheetHead } from "./sheet"

type Words = (typeof INVOICE_WORDS)[PaperLanguage]
type Row = { label: string; amount: string }

/** An invoice as its template draws it: every word and figure in place. */
export type InvoiceSheet = SheetHead & {
  buyer: { heading: string; name: string; lines: string[]; ids: Fact[] }
  columns: string[]
  makers: { name: string; lines: LineRow[] }[]
  sums: Row[]
  total: Row
  taxes: {
    heading: string
    columns: string[]
    rows: string[][]
    /** Of several rates together; empty where there is one. */
    sum: string[]
  }
  notes: { heading: string; text: string }[]
}

type LineRow = {
  title: string
  details: string[]
  quantity: string
  price: string
  rate: string
  total: string
}

/** Puts an invoice or a credit note into the words of a language. */
export function toInvoiceSheet(
  content: InvoiceContent,
  language: PaperLanguage
): InvoiceSheet {
  const words = INVOICE_WORDS[language]
  const format = createFormat(language, content.currency_code)
  const { buyer, kind } = content
  return {
    ...toSheetHead({
      language,
      title: words.title[kind],
      facts: toFacts(content, words, format),
      seller: content.seller,
      page: words.page,
    }),
    buyer: {
      heading: words.buyer,
      name: buyer.company ?? buyer.name,
      lines: [...(buyer.company ? [buyer.name] : []), ...buyer.address],
      ids: buyer.ice
        ? [{ label: SELLER_WORDS[language].ice, value: buyer.ice, code: true }]
        : [],
    },
    columns: words.columns,
    makers: content.makers.map(({ name, town, lines }) => ({
      name: name ? words.made_by(name, town) : words.no_maker,
      lines: lines.map((line) => toLineRow(line, words, format)),
    })),
    sums: toSums(content, words, format),
    total: { label: words.total[kind], amount: format.money(content.total) },
    taxes: {
      heading: words.taxes,
      columns: words.tax_columns,
      ...toTaxRows(content.taxes, words, format),
    },
    notes: toNotes(content, words, format),
  }
}

function toFacts(
  content: InvoiceContent,
  words: Words,
  format: Format
): Fact[] {
  const { number, issued_at, order, shipped_at } = content
  return [
    { label: words.number, value: number, code: true },
    { label: words.issued, value: format.day(issued_at) },
    { label: words.order, value: String(order.number), code: true },
    { label: words.placed, value: format.day(order.placed_at) },
    ...(shipped_at
      ? [{ label: words.shipped, value: format.day(shipped_at) }]
      : []),
  ]
}

function toLineRow(
  line: InvoiceContent["makers"][number]["lines"][number],
  words: Words,
  format: Format
): LineRow {
  return {
    title: line.title,
    details: [
      ...(line.variant_title ? [line.variant_title] : []),
      ...(line.lot ? [words.lot(line.lot)] : []),
    ],
    quantity: String(line.quantity),
    price: format.money(line.unit_price),
    rate: line.tax_rate ? format.rate(line.tax_rate) : words.exempt,
    total: format.money(line.total),
  }
}

function toSums(
  { kind, item_total, shipping, discount_total }: InvoiceContent,
  words: Words,
  format: Format
): Row[] {
  return [
    { label: words.items, amount: format.money(item_total) },
    // An invoice says that delivery was free; a credit note need not.
    ...(kind === "invoice" || shipping.total
      ? [
          {
            label: words.shipping(shipping.method),
            amount: format.money(shipping.total),
          },
        ]
      : []),
    ...(discount_total
      ? [{ label: words.discount, amount: format.money(-discount_total) }]
      : []),
  ]
}

/** A row for each rate, and their sum where there are several. */
function toTaxRows(
  taxes: InvoiceContent["taxes"],
  words: Words,
  format: Format
): Pick<InvoiceSheet["taxes"], "rows" | "sum"> {
  const rowOf = (label: string, net: number, tax: number) => [
    label,
    ...[net, tax, net + tax].map(format.money),
  ]
  const sumOf = (part: "net" | "tax") =>
    taxes.reduce((sum, each) => sum + each[part], 0)
  return {
    rows: taxes.map(({ rate, net, tax }) => rowOf(format.rate(rate), net, tax)),
    sum:
      taxes.length > 1
        ? rowOf(words.tax_total, sumOf("net"), sumOf("tax"))
        : [],
  }
}

function toNotes(
  { kind, credits, payment, total }: InvoiceContent,
  words: Words,
  format: Format
): InvoiceSheet["notes"] {
  const paid =
    kind === "credit_note"
      ? words.refund[payment.kind]
      : payment.kind === "card"
        ? words.card(payment.last4)
        : payment.kind === "cash_on_delivery"
          ? words.cash(format.money(total))
          : words.other_payment
  return [
    ...(credits
      ? [
          {
            heading: words.reason,
            text: [
              words.credits(credits.number, format.day(credits.issued_at)),
              credits.reason &&
                (words.reasons[credits.reason] ?? credits.reason),
            ]
              .filter(Boolean)
              .join(". "),
          },
        ]
      : []),
    { heading: words.payment[kind], text: `${paid} ${words.prices}` },
  ]
}
