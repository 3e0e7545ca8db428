import { model } from "@medusajs/framework/utils"

/**
 * A photo that a cooperative uploaded, re-encoded; sizes in pixels. Not named
 * photo, whose plural Medusa's types and its runtime spell differently.
 */
export const ListingPhotograph = model
  .define(
    { name: "ListingPhotograph", tableName: "listing_photo" },
    {
      id: model.id({ prefix: "lphoto" }).primaryKey(),
      cooperative_id: model.text(),
      file_id: model.text(),
      url: model.text(),
      width: model.number(),
      height: model.number(),
    }
  )
  .indexes([{ on: ["cooperative_id"] }])
