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

/** Stores what a product's page says beyond Medusa's own product. */
export default class ListingModuleService extends MedusaService({ Listing }) {
  /** Verdicts by product class and market, defaults and options merged. */
  readonly exportRules: ExportRules

  constructor(container: object, options?: CooperativesOptions) {
    super(container, options)
    const { export_rules } = cooperativesOptionsSchema.parse(options ?? {})
    this.exportRules = mergeExportRules(export_rules)
  }

  /** Markets where a product with this listing may be sold. */
  async listMarkets(
    listing: ExportableListing | null | undefined
  ): Promise<Market[]> {
    return listMarkets(this.exportRules, listing)
  }
}
