import {
  chooseLanguage,
  chooseMarket,
  type Language,
  type Market,
} from "../languages"
import type { OrderRow } from "./order-row"

/** The language and the market an order was placed in. */
export function readSpeech(
  order: Pick<OrderRow, "metadata" | "locale" | "region">
): { language: Language; market: Market } {
  const market = chooseMarket(
    order.region?.metadata?.market,
    order.metadata?.market
  )
  const language = chooseLanguage({
    said: order.metadata?.language,
    locale: order.locale,
    market,
  })
  return { language, market }
}
