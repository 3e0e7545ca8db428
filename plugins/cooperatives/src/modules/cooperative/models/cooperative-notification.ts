import { model } from "@medusajs/framework/utils"
import { COOPERATIVE_NOTIFICATION_KINDS } from "../../../types/cooperative-notification"
import { Cooperative } from "./cooperative"

/** A line of a cooperative's news. */
export const CooperativeNotification = model.define(
  "cooperative_notification",
  {
    id: model.id({ prefix: "coopnews" }).primaryKey(),
    kind: model.enum([...COOPERATIVE_NOTIFICATION_KINDS]),
    data: model.json<Record<string, string | number | null>>(),
    read_at: model.dateTime().nullable(),
    cooperative: model.belongsTo(() => Cooperative, {
      mappedBy: "notifications",
    }),
  }
)
