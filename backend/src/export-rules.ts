import {
  listMarkets,
  mergeExportRules,
  type ExportableListing,
} from "@coopstore/cooperatives/modules/listing"
import type { CooperativesOptions, Market } from "@coopstore/cooperatives/types"

/**
 * What may be sold where, over the plugin's safe default. The law behind it
 * changes, so it is configuration: add the cells that counsel has cleared.
 */
export const EXPORT_RULES: CooperativesOptions["export_rules"] = {}

const rules = mergeExportRules(EXPORT_RULES)

/** The markets in which a product may be sold. */
export const marketsOf = (listing: ExportableListing | null): Market[] =>
  listMarkets(rules, listing)
