import { model } from "@medusajs/framework/utils"
import { COOPERATIVE_STATUSES } from "../../../types/cooperative-statuses"
import { AssistanceGrant } from "./assistance-grant"
import { Certificate } from "./certificate"
import { CoachingSession } from "./coaching-session"
import { CooperativeAdmin } from "./cooperative-admin"
import { CooperativeApplication } from "./cooperative-application"
import { CooperativeInvitation } from "./cooperative-invitation"
import { CooperativeNotification } from "./cooperative-notification"
import { Prize } from "./prize"
import { Programme } from "./programme"
import { Training } from "./training"

export const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    handle: model.text().unique(),
    status: model.enum([...COOPERATIVE_STATUSES]).default("pending"),
    name: model.text().searchable().translatable(),
    town: model.text().searchable().translatable(),
    tagline: model.text().translatable().nullable(),
    story: model.text().translatable().nullable(),
    ice: model.text().unique().nullable(),
    rib: model.text().nullable(),
    founded: model.number().nullable(),
    members: model.number().nullable(),
    women: model.number().nullable(),
    country: model.text(),
    region: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    contact_email: model.text().nullable(),
    contact_phone: model.text().nullable(),
    logo: model.text().nullable(),
    cover: model.text().nullable(),
    logo_alt: model.text().translatable().nullable(),
    cover_alt: model.text().translatable().nullable(),
    /** Products that a suspension took out of the shop. */
    withdrawn_product_ids: model.array().default([]),
    /** While true its products are shown but cannot be bought. */
    on_holiday: model.boolean().default(false),
    /** The day it comes back; null when it did not say. */
    holiday_until: model.dateTime().nullable(),
    metadata: model.json().nullable(),
    admins: model.hasMany(() => CooperativeAdmin, { mappedBy: "cooperative" }),
    certificates: model.hasMany(() => Certificate, { mappedBy: "cooperative" }),
    programmes: model.hasMany(() => Programme, { mappedBy: "cooperative" }),
    trainings: model.hasMany(() => Training, { mappedBy: "cooperative" }),
    prizes: model.hasMany(() => Prize, { mappedBy: "cooperative" }),
    coaching_sessions: model.hasMany(() => CoachingSession, {
      mappedBy: "cooperative",
    }),
    assistance_grants: model.hasMany(() => AssistanceGrant, {
      mappedBy: "cooperative",
    }),
    applications: model.hasMany(() => CooperativeApplication, {
      mappedBy: "cooperative",
    }),
    invitations: model.hasMany(() => CooperativeInvitation, {
      mappedBy: "cooperative",
    }),
    notifications: model.hasMany(() => CooperativeNotification, {
      mappedBy: "cooperative",
    }),
  })
  .indexes([{ on: ["status", "region"] }])
  .cascades({
    delete: [
      "admins",
      "certificates",
      "programmes",
      "trainings",
      "prizes",
      "coaching_sessions",
      "assistance_grants",
      "applications",
      "invitations",
      "notifications",
    ],
  })
