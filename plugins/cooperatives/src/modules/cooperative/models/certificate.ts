import { model } from "@medusajs/framework/utils"
import { CERTIFICATE_TYPES } from "../../../types/certificate-types"
import { Cooperative } from "./cooperative"

export const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  type: model.enum([...CERTIFICATE_TYPES]),
  number: model.text(),
  issuer: model.text(),
  /** Products that the certificate covers; empty means all of them. */
  product_ids: model.array().default([]),
  valid_from: model.dateTime().nullable(),
  valid_until: model.dateTime().nullable(),
  document: model.text().nullable(),
  verified_by: model.text().nullable(),
  verified_at: model.dateTime().nullable(),
  /** Staff looked at the proof and did not accept it. */
  refused_by: model.text().nullable(),
  refused_at: model.dateTime().nullable(),
  refusal_reason: model.text().nullable(),
  /** When its cooperative was reminded that it expires. */
  reminded_at: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "certificates" }),
})
