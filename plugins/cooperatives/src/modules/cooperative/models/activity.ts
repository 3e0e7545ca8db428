import { model } from "@medusajs/framework/utils"
import { ACTIVITY_ACTORS, type ActivityChanges } from "../../../types/activity"

/**
 * Who changed what of a cooperative. Only ever added to: names are those of
 * the time, and it outlives the people and things that it speaks of.
 */
export const Activity = model
  .define(
    { name: "Activity", tableName: "cooperative_activity" },
    {
      id: model.id({ prefix: "act" }).primaryKey(),
      cooperative_id: model.text(),
      actor_type: model.enum([...ACTIVITY_ACTORS]),
      actor_id: model.text(),
      actor_name: model.text(),
      /** What was done, as `subject.past-tense`. */
      action: model.text(),
      subject_id: model.text().nullable(),
      subject_name: model.text().nullable(),
      changes: model.json<ActivityChanges>(),
    }
  )
  .indexes([{ on: ["cooperative_id", "created_at"] }])
