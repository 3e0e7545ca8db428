import {
  MARKETS,
  PRODUCT_CLASSES,
  type ExportRules,
  type ExportVerdict,
  type Market,
  type ProductClass,
} from "../../types/export-rules"
import type { CooperativesOptions } from "../../types/options"

const everywhere: Record<Market, ExportVerdict> = {
  ma: "allowed",
  eu: "allowed",
  us: "allowed",
}

/** Safe defaults; what needs a document starts blocked. */
export const DEFAULT_EXPORT_RULES: ExportRules = {
  oil: everywhere,
  cosmetic: { ...everywhere, eu: "blocked" },
  "dry-food": everywhere,
  honey: { ...everywhere, eu: "blocked" },
  chilled: { ma: "allowed", eu: "blocked", us: "blocked" },
  craft: everywhere,
}

/** Puts the option's verdicts over the defaults. */
export function mergeExportRules(
  overrides: CooperativesOptions["export_rules"] = {}
): ExportRules {
  const merged = { ...DEFAULT_EXPORT_RULES }
  PRODUCT_CLASSES.forEach((name) => {
    merged[name] = { ...DEFAULT_EXPORT_RULES[name], ...overrides[name] }
  })
  return merged
}

/** What decides where one product may be shipped. */
export type ExportableListing = {
  class: ProductClass
  market_overrides?: Partial<Record<Market, ExportVerdict>> | null
}

/** Markets where a product may be sold; without a listing, home only. */
export function listMarkets(
  rules: ExportRules,
  listing: ExportableListing | null | undefined
): Market[] {
  if (!listing) {
    return ["ma"]
  }
  const verdicts = { ...rules[listing.class], ...listing.market_overrides }
  return MARKETS.filter((market) => verdicts[market] === "allowed")
}
