import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

export const Prize = model.define("prize", {
  id: model.id({ prefix: "prize" }).primaryKey(),
  name: model.text(),
  issuer: model.text(),
  year: model.number(),
  rank: model.text().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "prizes" }),
})
