import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../types/languages"
import { LISTING_CHANGE_STATUSES } from "../../../types/listing-change"
import type { ListingContent } from "../../../types/listing-content"

/** An edit of a listing that waits for staff, with its whole content. */
export const ListingChange = model
  .define("listing_change", {
    id: model.id({ prefix: "lchange" }).primaryKey(),
    product_id: model.text(),
    cooperative_id: model.text(),
    status: model.enum([...LISTING_CHANGE_STATUSES]).default("draft"),
    language: model.enum([...LANGUAGES]),
    content: model.json<ListingContent>(),
    revision: model.number().default(1),
    reason: model.text().nullable(),
    created_by: model.text(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([
    // Two people of a cooperative cannot open two changes of one product.
    {
      on: ["product_id"],
      unique: true,
      where:
        "status IN ('draft', 'submitted', 'returned') AND deleted_at IS NULL",
      name: "IDX_listing_change_open",
    },
    { on: ["cooperative_id", "status"] },
    { on: ["status", "submitted_at"] },
  ])
