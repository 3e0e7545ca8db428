import { model } from "@medusajs/framework/utils"
import {
  APPLICATION_STATUSES,
  type ApplicationDocument,
} from "../../../types/cooperative-application"
import { LANGUAGES } from "../../../types/languages"
import { Cooperative } from "./cooperative"

/** How a cooperative asked to join; what it said of itself is in its columns. */
export const CooperativeApplication = model
  .define("cooperative_application", {
    id: model.id({ prefix: "coopapp" }).primaryKey(),
    status: model.enum([...APPLICATION_STATUSES]).default("submitted"),
    language: model.enum([...LANGUAGES]),
    contact_first_name: model.text(),
    contact_last_name: model.text(),
    contact_email: model.text(),
    products: model.text(),
    documents: model.json<ApplicationDocument[]>(),
    reason: model.text().nullable(),
    submitted_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    cooperative: model.belongsTo(() => Cooperative, {
      mappedBy: "applications",
    }),
  })
  .indexes([{ on: ["status", "submitted_at"] }])
