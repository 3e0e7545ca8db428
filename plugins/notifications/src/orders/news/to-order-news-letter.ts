import type {
  OrderNewsLetter,
  OrderNewsLine,
} from "../../emails/order-news/letter"
import type { Language, Market } from "../../languages"
import type { OrderRow } from "../order-row"
import type { ProductRow } from "../product-row"
import type { NewsFacts, Pieces } from "./news-facts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Days after receipt in which a shopper may change their mind, by law. */
const WITHDRAWAL_DAYS: Record<Market, number> = { ma: 7, eu: 14, us: 14 }

type Facts = {
  news: NewsFacts
  order: OrderRow
  products: ProductRow[]
  language: Language
  market: Market
  tracking_url: string
}

/** Puts what happened into the letter of a shopper. */
export function toOrderNewsLetter(facts: Facts): OrderNewsLetter {
  const { news, order, language, market, tracking_url } = facts
  return {
    kind: news.kind,
    language,
    market,
    tracking_url,
    number: order.display_id,
    replacement_number: news.replacement?.number ?? null,
    currency_code: order.currency_code,
    parcel: news.parcel,
    lines: news.pieces.flatMap((pieces) => toLine(pieces, facts)),
    following: news.following.flatMap((pieces) => toLine(pieces, facts)),
    to_collect: news.to_collect,
    refund: news.refund,
    answer: news.answer,
    send_to: news.send_to,
    withdrawal_until: news.delivered_at
      ? withdrawalEnd(new Date(news.delivered_at), market)
      : null,
  }
}

function withdrawalEnd(delivered: Date, market: Market): string {
  const days = WITHDRAWAL_DAYS[market]
  return new Date(delivered.getTime() + days * DAY_MS).toISOString()
}

/** A line that has left the order is named by its product alone. */
function toLine(pieces: Pieces, { order, products }: Facts): OrderNewsLine[] {
  const item = order.items.find(({ id }) => id === pieces.line_item_id)
  const product_id = pieces.product_id ?? item?.product_id
  const variant_id = pieces.variant_id ?? item?.variant_id
  const product = products.find(({ id }) => id === product_id)
  const variant = product?.variants?.find(({ id }) => id === variant_id)
  const title = product?.title ?? item?.product_title ?? item?.title
  return title
    ? [
        {
          title,
          variant_title: variant?.title ?? item?.variant_title ?? null,
          quantity: pieces.quantity,
        },
      ]
    : []
}
