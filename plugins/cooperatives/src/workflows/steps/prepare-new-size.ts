import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewSize } from "../../types/listing-content"
import { getListing, type ListingKey } from "../queries/get-listing"
import { getShopPlaces } from "../queries/get-shop-places"
import { sizeTitle, SIZE_OPTION } from "../rules/size-title"
import { toNewVariant } from "../rules/to-new-variant"
import { VendorProblem } from "../rules/vendor-problem"

/** A listing, and the size that it gets. */
export type AddListingSizeInput = ListingKey & { size: NewSize }

/** What the core needs to add a size to a product; refuses one it has. */
export const prepareNewSizeStep = createStep(
  "prepare-new-size",
  async ({ size, ...key }: AddListingSizeInput, { container }) => {
    const { row } = await getListing(container, key)
    const title = sizeTitle(size, "fr")
    const option = row.options.find((each) => each.title === SIZE_OPTION.fr)
    const values = option?.values.map(({ value }) => value) ?? []
    if (!option || values.includes(title)) {
      throw new VendorProblem(
        "wrong_state",
        option
          ? `The listing already has the size ${title}`
          : "The product has no sizes that can be added to; ask CoopStore",
        { status: title }
      )
    }
    const { location_id } = await getShopPlaces(
      container,
      row.listing?.class ?? "craft"
    )
    return new StepResponse({
      location_id,
      option: {
        selector: { id: [option.id] },
        update: { values: [...values, title] },
      },
      variant: {
        ...toNewVariant(size, row.variants.length),
        product_id: row.id,
      },
    })
  }
)
