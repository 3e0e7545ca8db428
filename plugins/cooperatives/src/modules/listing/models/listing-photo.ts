import { model } from "@medusajs/framework/utils"

/** A photo that a cooperative uploaded, re-encoded; sizes in pixels. */
export const ListingPhoto = model
  .define("listing_photo", {
    id: model.id({ prefix: "lphoto" }).primaryKey(),
    cooperative_id: model.text(),
    file_id: model.text(),
    url: model.text(),
    width: model.number(),
    height: model.number(),
  })
  .indexes([{ on: ["cooperative_id"] }])
