import { model } from "@medusajs/framework/utils"

/** A number that a parcel bears; none is borne by two. */
export const TrackingNumber = model
  .define("tracking_number", {
    id: model.id({ prefix: "track" }).primaryKey(),
    carrier: model.text(),
    number: model.text(),
    /** Its place in the carrier's range; null when it was typed. */
    serial: model.number().nullable(),
  })
  .indexes([
    { on: ["carrier", "number"], unique: true },
    { on: ["carrier", "serial"] },
  ])
