import { model } from "@medusajs/framework/utils"
import { LANGUAGES } from "../../../types/languages"
import { COOPERATIVE_ADMIN_ROLES } from "../../../types/vendor-context"
import { Cooperative } from "./cooperative"

/** Somebody asked to join a cooperative's space, until it expires. */
export const CooperativeInvitation = model.define("cooperative_invitation", {
  id: model.id({ prefix: "coopinv" }).primaryKey(),
  email: model.text(),
  role: model.enum([...COOPERATIVE_ADMIN_ROLES]),
  language: model.enum([...LANGUAGES]).default("fr"),
  /** SHA-256 of the token in the letter, in hexadecimal. */
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  /** The cooperative admin, or null when staff or the shop invited. */
  invited_by: model.text().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "invitations" }),
})
