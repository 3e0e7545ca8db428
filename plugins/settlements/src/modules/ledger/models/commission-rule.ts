import { model } from "@medusajs/framework/utils"

/** What CoopStore keeps of which sales; a new version is a new row. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "comrule" }).primaryKey(),
    cooperative_id: model.text().nullable(),
    category_id: model.text().nullable(),
    basis_points: model.number(),
    valid_from: model.dateTime(),
    valid_until: model.dateTime().nullable(),
    author: model.text(),
    reason: model.text(),
  })
  .indexes([{ on: ["valid_from"] }])
