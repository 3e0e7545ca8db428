import { model } from "@medusajs/framework/utils"
import { ASSISTANCE_SCOPES } from "../../../types/assistance"
import { Cooperative } from "./cooperative"

/** A cooperative lets a member of staff act for it, until it expires. */
export const AssistanceGrant = model
  .define("assistance_grant", {
    id: model.id({ prefix: "assist" }).primaryKey(),
    /** The member of staff who may act. */
    user_id: model.text(),
    /** Their name when it was given. */
    assistant_name: model.text(),
    scope: model.enum([...ASSISTANCE_SCOPES]),
    /** The cooperative's person who gave it. */
    granted_by: model.text(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
    cooperative: model.belongsTo(() => Cooperative, {
      mappedBy: "assistance_grants",
    }),
  })
  .indexes([{ on: ["user_id"] }])
