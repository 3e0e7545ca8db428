import { PAPER_LANGUAGES, type PaperLanguage } from "../../types"

type Said = Record<string, unknown> | null | undefined

/** The language an order was placed in: as it says, else its locale's, else its market's. */
export function orderLanguage(order: {
  metadata?: Said
  locale?: string | null | undefined
  region?: { metadata?: Said } | null | undefined
}): PaperLanguage {
  const market = order.region?.metadata?.market ?? order.metadata?.market
  return (
    PAPER_LANGUAGES.find((known) => known === order.metadata?.language) ??
    PAPER_LANGUAGES.find((known) => order.locale?.startsWith(known)) ??
    (market === "eu" || market === "us" ? "en" : "fr")
  )
}
