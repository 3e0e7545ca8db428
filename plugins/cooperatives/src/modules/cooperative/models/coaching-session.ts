import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** A coach worked with a cooperative: when, who, about what. */
export const CoachingSession = model.define("coaching_session", {
  id: model.id({ prefix: "coach" }).primaryKey(),
  held_on: model.dateTime(),
  coach: model.text(),
  topic: model.text(),
  note: model.text().nullable(),
  cooperative: model.belongsTo(() => Cooperative, {
    mappedBy: "coaching_sessions",
  }),
})
