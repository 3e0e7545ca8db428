import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { OPEN_CHANGE_STATUSES } from "../../types/listing-change"
import type { Language } from "../../types/languages"
import {
  LISTING_ROW_FIELDS,
  type ListingRow,
  type TranslationRow,
} from "../rules/listing-row"
import type { ListingContext } from "../rules/to-vendor-listing"

/** Products of a cooperative, with everything that listings are read from. */
export type CooperativeListings = {
  rows: ListingRow[]
  context: ListingContext
}

/**
 * The products of one cooperative, or those of them that are named. Foreign
 * ids are simply not among the answer.
 */
export async function listListings(
  container: MedusaContainer,
  {
    cooperative_id,
    product_ids,
    language,
  }: { cooperative_id: string; product_ids?: string[]; language: Language }
): Promise<CooperativeListings> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  const mine = { cooperative_id: [cooperative_id] }
  const [{ data: links }, changes, photos, alerts, { data: makers }] =
    await Promise.all([
      query.graph({
        entity: "product_cooperative",
        fields: LISTING_ROW_FIELDS.map((field) => `product.${field}`),
        filters: { ...mine, ...(product_ids && { product_id: product_ids }) },
      }),
      listings.listListingChanges({
        ...mine,
        status: [...OPEN_CHANGE_STATUSES, "published"],
        ...(product_ids && { product_id: product_ids }),
      }),
      listings.listListingPhotographs(mine),
      listings.listStockAlerts(mine),
      query.graph({
        entity: "cooperative",
        fields: [
          "withdrawn_product_ids",
          "certificates.type",
          "certificates.valid_until",
        ],
        filters: { id: [cooperative_id] },
      }),
    ])
  const rows = links.flatMap(({ product }: { product?: ListingRow | null }) =>
    product ? [product] : []
  )
  const [maker]: MakerRow[] = makers
  return {
    rows,
    context: {
      language,
      changes: new Map(
        changes
          .filter(({ status }) => status !== "published")
          .map((change) => [change.product_id, change])
      ),
      published: new Set(
        changes
          .filter(({ status }) => status === "published")
          .map(({ product_id }) => product_id)
      ),
      texts: await readTexts(container, rows),
      photos: new Map(
        photos.map(({ id, url, width, height }) => [
          id,
          { id, url, width, height },
        ])
      ),
      thresholds: new Map(
        alerts.map(({ variant_id, threshold }) => [variant_id, threshold])
      ),
      withdrawn: new Set(maker?.withdrawn_product_ids ?? []),
      has_onssa: (maker?.certificates ?? []).some(isValidOnssa),
    },
  }
}

type MakerRow = {
  withdrawn_product_ids: string[] | null
  certificates: { type: string; valid_until: string | Date | null }[] | null
}

function isValidOnssa({
  type,
  valid_until,
}: NonNullable<MakerRow["certificates"]>[number]): boolean {
  return (
    type === "onssa" && (!valid_until || new Date(valid_until) > new Date())
  )
}

async function readTexts(
  container: MedusaContainer,
  rows: ListingRow[]
): Promise<Map<string, TranslationRow[]>> {
  const ids = rows.flatMap(({ id, listing }) =>
    listing ? [id, listing.id] : [id]
  )
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: ids },
  })
  const texts = new Map<string, TranslationRow[]>()
  data.forEach((row: TranslationRow) =>
    texts.set(row.reference_id, [...(texts.get(row.reference_id) ?? []), row])
  )
  return texts
}
