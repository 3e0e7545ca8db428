import { MedusaService } from "@medusajs/framework/utils"
import type { ExportRules, Market } from "../../types/export-rules"
import {
  cooperativesOptionsSchema,
  type CooperativesOptions,
} from "../../types/options"
import {
  listMarkets,
  mergeExportRules,
  type ExportableListing,
} from "./export-rules"
import { Listing } from "./models/listing"
import { ListingChange } from "./models/listing-change"
import { ListingPhotograph } from "./models/listing-photograph"
import { StockAlert } from "./models/stock-alert"

/** Stores what a product's page says beyond Medusa's own product, and its edits. */
export default class ListingModuleService extends MedusaService({
  Listing,
  ListingChange,
  ListingPhotograph,
  StockAlert,
}) {
  /** Verdicts by product class and market, defaults and options merged. */
  readonly exportRules: ExportRules

  /** A price that changes beyond this factor asks to be confirmed. */
  readonly priceJumpFactor: number

  constructor(container: object, options?: CooperativesOptions) {
    super(container, options)
    const { export_rules, price_jump_factor } = cooperativesOptionsSchema.parse(
      options ?? {}
    )
    this.priceJumpFactor = price_jump_factor
    this.exportRules = mergeExportRules(export_rules)
  }

  /** Markets where a product with this listing may be sold. */
  async listMarkets(
    listing: ExportableListing | null | undefined
  ): Promise<Market[]> {
    return listMarkets(this.exportRules, listing)
  }
}
