import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOCALE_OF_LANGUAGE } from "../../types/languages"
import { LISTING_TRANSLATABLE_FIELDS } from "../../types/listing"
import type { ListingContent } from "../../types/listing-content"
import { getListing } from "../queries/get-listing"
import { getShopPlaces } from "../queries/get-shop-places"
import { findUntranslated } from "../rules/find-listing-gaps"
import type { ChangeRow } from "../rules/listing-row"
import { toHandle } from "../rules/to-handle"
import { toVendorListing } from "../rules/to-vendor-listing"

/** What a publication writes: the product, its listing, their translations. */
export const preparePublicationStep = createStep(
  "prepare-publication",
  async ({ change }: { change: ChangeRow }, { container }) => {
    const { content, product_id } = change
    validateFrench(content)
    const { row, context } = await getListing(container, change)
    const { change: open, missing, published } = toVendorListing(row, context)
    if (missing.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The listing cannot be published without its ${missing.join(", ")}`
      )
    }
    const { type_id } = await getShopPlaces(container, content.class)
    const title = String(content.texts.fr?.title)
    const photos = open?.photos ?? []
    return new StepResponse({
      product: {
        id: product_id,
        title,
        description: content.texts.fr?.description ?? null,
        // A paused listing is written anew and waits for its cooperative.
        ...(!row.listing?.paused && { status: "published" as const }),
        thumbnail: photos[0]?.url,
        images: photos.map(({ url }) => ({ url })),
        category_ids: await listCategoryIds(container, content.category),
        ...(type_id && { type_id }),
        // An address that shoppers may have kept does not change.
        ...(!published && {
          handle: await findFreeHandle(container, title, product_id),
        }),
      },
      listing: toListing(content),
      translations: toTranslations(content, ["title", "description"]),
    })
  }
)

function validateFrench(content: ListingContent) {
  const untranslated = findUntranslated(content)
  if (untranslated.length || !content.texts.fr?.title) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Write the French of ${untranslated.join(", ") || "title"} before publishing`
    )
  }
}

async function listCategoryIds(container: MedusaContainer, handle: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id"],
    filters: { handle },
  })
  return data.map(({ id }) => id)
}

/** The title as an address, numbered when another product has it already. */
async function findFreeHandle(
  container: MedusaContainer,
  title: string,
  product_id: string
): Promise<string> {
  const wanted = toHandle(title) || product_id.toLowerCase()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { handle: { $like: `${wanted}%` } },
    withDeleted: true,
  })
  const taken = new Set(
    data.filter(({ id }) => id !== product_id).map(({ handle }) => handle)
  )
  let free = wanted
  for (let number = 2; taken.has(free); number += 1) {
    free = `${wanted}-${number}`
  }
  return free
}

function toListing(content: ListingContent) {
  const { how_made, how_to_use, how_to_keep, composition, origin } =
    content.texts.fr ?? {}
  return {
    class: content.class,
    sign_type: content.sign_type ?? null,
    sign_name: content.sign_name ?? null,
    how_made: how_made ?? null,
    how_to_use: how_to_use ?? null,
    how_to_keep: how_to_keep ?? null,
    composition: composition ?? null,
    origin: origin ?? null,
    inci: content.inci ?? null,
    allergens: content.allergens ?? null,
    harvest_months: content.harvest_months ?? null,
    certificate_ids: content.certificate_ids,
    translations: toTranslations(content, LISTING_TRANSLATABLE_FIELDS),
  }
}

/** Arabic and English texts by locale, absent ones as null so that they go. */
function toTranslations(
  { texts }: ListingContent,
  fields: readonly (keyof NonNullable<ListingContent["texts"]["fr"]>)[]
) {
  return Object.fromEntries(
    (["ar", "en"] as const).map((language) => [
      LOCALE_OF_LANGUAGE[language],
      Object.fromEntries(
        fields.map((field) => [field, texts[language]?.[field] || null])
      ),
    ])
  )
}
