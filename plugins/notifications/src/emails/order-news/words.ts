import { INTL_LOCALES } from "../../languages"
import type { Texts } from "../../messages/create-texts"
import { formatMoney } from "../../money"
import type { OrderNewsKind, OrderNewsLetter, OrderNewsLine } from "./letter"

/** What both forms of the letter say, in order. */
export type Words = {
  subject: string
  heading: string
  intro: string
  track: string
  parcel: { label: string; value: string; url: string | null }[]
  lists: { heading: string; lines: { title: string; detail: string }[] }[]
  /** An address stands below its text, each line in its own direction. */
  notes: { heading: string; text: string; lines: string[] }[]
}

/** How the list of a letter's lines is headed. */
const LISTS = {
  parcel_shipped: "news.in_parcel",
  parcel_shipped_in_part: "news.in_parcel",
  parcel_delivered: "news.in_parcel",
  items_missing: "news.missing",
  items_canceled: "news.taken_off",
  order_canceled: "news.taken_off",
  order_canceled_card: "news.taken_off",
  order_canceled_cash: "news.taken_off",
  return_asked: "news.to_send_back",
  return_refunded: "news.returned",
  return_declined: "news.asked",
  cash_refused: "news.in_parcel",
  parcel_lost: "news.concerned",
  exchange: "news.exchanged",
  refund_transferred: "news.returned",
} as const satisfies Record<OrderNewsKind, string>

/** Puts a letter's facts into words, once for both of its forms. */
export function toWords(letter: OrderNewsLetter, texts: Texts): Words {
  const count = letter.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const values = {
    number: String(letter.number),
    replacement: String(letter.replacement_number ?? letter.number),
    count,
  }
  const group = `news_${letter.kind}` as const
  return {
    subject: texts(`${group}.subject`, values),
    heading: texts(`${group}.heading`, values),
    intro: texts(`${group}.intro`, values),
    track: texts("news.track"),
    parcel: toParcel(letter, texts),
    lists: [
      toList(texts(LISTS[letter.kind]), letter.lines, texts),
      toList(
        texts(letter.kind === "exchange" ? "news.instead" : "news.following"),
        letter.following,
        texts
      ),
    ].filter(({ lines }) => lines.length > 0),
    notes: toNotes(letter, texts),
  }
}

function toParcel({ parcel }: OrderNewsLetter, texts: Texts): Words["parcel"] {
  const rows = [
    { label: texts("news.carrier"), value: parcel?.carrier, url: null },
    {
      label: texts("news.tracking_number"),
      value: parcel?.tracking_number,
      url: parcel?.tracking_url ?? null,
    },
  ]
  return rows.flatMap(({ value, ...row }) => (value ? [{ ...row, value }] : []))
}

function toList(heading: string, lines: OrderNewsLine[], texts: Texts) {
  return {
    heading,
    lines: lines.map(({ title, variant_title, quantity }) => ({
      title: texts("news.quantity", { quantity, title }),
      detail: variant_title ?? "",
    })),
  }
}

function toNotes(letter: OrderNewsLetter, texts: Texts): Words["notes"] {
  const { to_collect, withdrawal_until, send_to, language } = letter
  const note = (heading: string, text: string, lines: string[] = []) => ({
    heading,
    text,
    lines,
  })
  return [
    ...(send_to.length
      ? [note(texts("news.send_to"), texts("news.send_to_how"), send_to)]
      : []),
    ...(to_collect === null
      ? []
      : [note(texts("news.cash"), sayCash(letter, to_collect, texts))]),
    ...(letter.refund
      ? [note(...sayRefund(letter, letter.refund, texts))]
      : []),
    ...(withdrawal_until
      ? [
          note(
            texts("news.withdrawal"),
            texts("news.withdrawal_until", {
              date: dayOf(withdrawal_until, language),
            })
          ),
        ]
      : []),
  ]
}

function sayCash(
  letter: OrderNewsLetter,
  amount: number,
  texts: Texts
): string {
  return amount
    ? texts("news.cash_amount", { amount: moneyOf(letter, amount) })
    : texts("news.cash_nothing")
}

// No courier comes any more for what came back or was lost.
const NEVER_COLLECTED: OrderNewsKind[] = ["cash_refused", "parcel_lost"]

function sayRefund(
  letter: OrderNewsLetter,
  { amount, way }: NonNullable<OrderNewsLetter["refund"]>,
  texts: Texts
): [heading: string, text: string] {
  if (way === "not_collected" && NEVER_COLLECTED.includes(letter.kind)) {
    return [texts("news.payment"), texts("news.nothing_due")]
  }
  const text =
    letter.kind === "refund_transferred"
      ? "news.refund_transferred"
      : (`news.refund_${way}` as const)
  return [
    texts("news.refund"),
    texts(text, { amount: moneyOf(letter, amount) }),
  ]
}

function moneyOf(letter: OrderNewsLetter, minor: number): string {
  return formatMoney(minor, letter.currency_code, letter.language)
}

/** A day in Morocco, as people of the language write it. */
function dayOf(moment: string, language: OrderNewsLetter["language"]): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[language], {
    dateStyle: "long",
    timeZone: "Africa/Casablanca",
  }).format(new Date(moment))
}
