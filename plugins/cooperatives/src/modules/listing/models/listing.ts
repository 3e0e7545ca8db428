import { model } from "@medusajs/framework/utils"
import {
  PRODUCT_CLASSES,
  type ExportVerdict,
  type Market,
} from "../../../types/export-rules"
import { ORIGIN_SIGNS } from "../../../types/listing"

export const Listing = model.define("listing", {
  id: model.id({ prefix: "listing" }).primaryKey(),
  class: model.enum([...PRODUCT_CLASSES]),
  sign_type: model.enum([...ORIGIN_SIGNS]).nullable(),
  sign_name: model.text().nullable(),
  how_made: model.text().translatable().nullable(),
  how_to_use: model.text().translatable().nullable(),
  how_to_keep: model.text().translatable().nullable(),
  composition: model.text().translatable().nullable(),
  origin: model.text().translatable().nullable(),
  inci: model.text().nullable(),
  certificate_ids: model.json<string[]>().nullable(),
  allergens: model.json<string[]>().nullable(),
  harvest_months: model.json<number[]>().nullable(),
  /** Verdict per market that replaces the class's, once a document is filed. */
  market_overrides: model
    .json<Partial<Record<Market, ExportVerdict>>>()
    .nullable(),
  /** Taken out of the shop by its cooperative, which can bring it back. */
  paused: model.boolean().default(false),
})
