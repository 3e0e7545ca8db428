import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { randomBytes } from "node:crypto"
import { LANGUAGES, type Language } from "../../types/languages"
import type { ListingContent, NewSize } from "../../types/listing-content"
import { getShopPlaces } from "../queries/get-shop-places"
import { sizeTitle, SIZE_OPTION } from "../rules/size-title"
import { toHandle } from "../rules/to-handle"
import { toNewVariant } from "../rules/to-new-variant"

/** A listing before its product exists. */
export type PrepareNewProductInput = {
  language: Language
  content: ListingContent
  sizes: NewSize[]
}

const TOKEN_BYTES = 4

/** What the core needs to create the product of a new listing, as a draft. */
export const prepareNewProductStep = createStep(
  "prepare-new-product",
  async (
    { language, content, sizes }: PrepareNewProductInput,
    { container }
  ) => {
    const places = await getShopPlaces(container, content.class)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: categories } = await query.graph({
      entity: "product_category",
      fields: ["id"],
      filters: { handle: content.category },
    })
    const title = titleIn(content, language)
    return new StepResponse({
      location_id: places.location_id,
      product: {
        title,
        // A draft's address; the shop gives it a fair one when it publishes.
        handle: `${toHandle(title) || "produit"}-${randomBytes(TOKEN_BYTES).toString("hex")}`,
        status: "draft" as const,
        ...(places.type_id && { type_id: places.type_id }),
        category_ids: categories.map(({ id }) => id),
        sales_channels: [{ id: places.sales_channel_id }],
        shipping_profile_id: places.shipping_profile_id,
        options: [
          {
            title: SIZE_OPTION.fr,
            values: [...new Set(sizes.map((size) => sizeTitle(size, "fr")))],
          },
        ],
        variants: sizes.map(toNewVariant),
      },
    })
  }
)

/** The title in the writer's language, else in whichever has one. */
function titleIn({ texts }: ListingContent, language: Language): string {
  const found = [language, ...LANGUAGES].find((each) => texts[each]?.title)
  return (found && texts[found]?.title) || "…"
}
