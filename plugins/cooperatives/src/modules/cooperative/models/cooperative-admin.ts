import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../types/languages"
import { COOPERATIVE_ADMIN_ROLES } from "../../../types/vendor-context"
import { Cooperative } from "./cooperative"

export const CooperativeAdmin = model.define("cooperative_admin", {
  id: model.id({ prefix: "coopadm" }).primaryKey(),
  email: model.text().unique(),
  first_name: model.text().nullable(),
  last_name: model.text().nullable(),
  phone: model.text().nullable(),
  role: model.enum([...COOPERATIVE_ADMIN_ROLES]).default("manager"),
  /** The language of letters to this person. */
  language: model.enum([...LANGUAGES]).default("fr"),
  /** Tokens that were issued before are refused: signed out everywhere. */
  sessions_valid_after: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "admins" }),
})
