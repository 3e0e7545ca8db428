import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ListingModule from "../modules/listing"

/** A product has one listing, deleted with it. */
export default defineLink(ProductModule.linkable.product, {
  linkable: ListingModule.linkable.listing,
  deleteCascade: true,
})
