import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

export const CooperativeAdmin = model.define("cooperative_admin", {
  id: model.id({ prefix: "coopadm" }).primaryKey(),
  email: model.text().unique(),
  first_name: model.text().nullable(),
  last_name: model.text().nullable(),
  phone: model.text().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "admins" }),
})
