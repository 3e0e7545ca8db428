import { formatMoney } from "../../money"
import type { Texts } from "../../messages/create-texts"
import type { OrderPlacedLetter } from "./letter"

/** The sentences that both the page and the plain text of the letter say. */
export type Words = ReturnType<typeof toWords>

/** Puts a letter's facts into words, once for both of its forms. */
export function toWords(letter: OrderPlacedLetter, texts: Texts) {
  const money = (minor: number) =>
    formatMoney(minor, letter.currency_code, letter.language)
  const count = Math.max(
    1,
    letter.makers.filter((maker) => maker.name !== null).length
  )
  const number = String(letter.number)
  const total = money(letter.total)
  return {
    money,
    subject: texts("order_placed.subject", { number }),
    preheader: texts("order_placed.preheader", { count, total }),
    heading: letter.first_name
      ? texts("order_placed.heading", { name: letter.first_name })
      : texts("order_placed.heading_no_name"),
    intro: texts("order_placed.intro", { count, number }),
    sums: toSums(letter, texts, money),
    total: [texts("order_placed.total"), total] as const,
    vat: letter.tax_total
      ? texts("order_placed.vat", { amount: money(letter.tax_total) })
      : null,
    payment: sayPayment(letter, texts, total),
    withdrawal: texts(`order_placed.withdrawal_${letter.market}`),
  }
}

function toSums(
  { item_total, delivery, discount_total }: OrderPlacedLetter,
  texts: Texts,
  money: (minor: number) => string
): [name: string, amount: string][] {
  const { method, total } = delivery
  return [
    [texts("order_placed.items"), money(item_total)],
    [
      method
        ? texts("order_placed.delivery_by", { method })
        : texts("order_placed.delivery"),
      total ? money(total) : texts("order_placed.free"),
    ],
    ...(discount_total
      ? [toSum(texts("order_placed.discount"), money(-discount_total))]
      : []),
  ]
}

function toSum(name: string, amount: string): [string, string] {
  return [name, amount]
}

/** Names a maker and its town; products without one are the others. */
export function sayMaker(
  maker: OrderPlacedLetter["makers"][number],
  texts: Texts
): string {
  if (!maker.name) {
    return texts("order_placed.other_products")
  }
  return maker.town
    ? texts("order_placed.maker_in", { name: maker.name, town: maker.town })
    : maker.name
}

function sayPayment(
  { payment }: OrderPlacedLetter,
  texts: Texts,
  total: string
): string {
  switch (payment.kind) {
    case "cash_on_delivery":
      return texts("order_placed.cash", { amount: total })
    case "card":
      return payment.last4
        ? texts("order_placed.card_last4", { last4: payment.last4 })
        : texts("order_placed.card")
    case "other":
      return texts("order_placed.other_payment")
  }
}
