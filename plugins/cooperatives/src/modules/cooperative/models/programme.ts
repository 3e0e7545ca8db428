import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

export const Programme = model.define("programme", {
  id: model.id({ prefix: "progr" }).primaryKey(),
  name: model.text(),
  organiser: model.text(),
  started_on: model.dateTime().nullable(),
  ended_on: model.dateTime().nullable(),
  coaching_sessions: model.number().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "programmes" }),
})
