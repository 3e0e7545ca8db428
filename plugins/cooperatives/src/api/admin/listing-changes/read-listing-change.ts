import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminListingChange,
  AdminListingChangeSummary,
} from "../../../types/admin-listing-change"
import { LANGUAGES } from "../../../types/languages"
import { getListing } from "../../../workflows/queries/get-listing"
import { getListingChange } from "../../../workflows/queries/get-listing-change"
import { findUntranslated } from "../../../workflows/rules/find-listing-gaps"
import type { ChangeRow, SizeRow } from "../../../workflows/rules/listing-row"
import {
  toVendorChange,
  toVendorListing,
} from "../../../workflows/rules/to-vendor-listing"

type Maker = { id: string; name: string; status: string }

/** A change as staff see it, beside what shoppers see. */
export async function readListingChange(
  container: MedusaContainer,
  id: string
): Promise<AdminListingChange> {
  const change = await getListingChange(container, id)
  const [{ row, context }, [summary]] = await Promise.all([
    getListing(container, change),
    toSummaries(container, [change]),
  ])
  return {
    ...(summary ?? toSummary(change, null)),
    listing: {
      ...toVendorListing(row, context),
      // A decided change is no longer the open one, and is still looked at.
      change: toVendorChange(change, row, context),
    },
    untranslated: findUntranslated(change.content),
    prices_abroad: row.variants.map((size) => ({
      size_id: size.id,
      eur: priceIn(size, "eur"),
      usd: priceIn(size, "usd"),
    })),
  }
}

/** Changes with their makers' names. */
export async function toSummaries(
  container: MedusaContainer,
  changes: ChangeRow[]
): Promise<AdminListingChangeSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = [...new Set(changes.map((change) => change.cooperative_id))]
  const { data } = ids.length
    ? await query.graph({
        entity: "cooperative",
        fields: ["id", "name", "status"],
        filters: { id: ids },
      })
    : { data: [] }
  const makers = new Map(data.map((maker: Maker) => [maker.id, maker]))
  return changes.map((change) =>
    toSummary(change, makers.get(change.cooperative_id) ?? null)
  )
}

function toSummary(
  change: ChangeRow,
  cooperative: Maker | null
): AdminListingChangeSummary {
  const { texts } = change.content
  const language = LANGUAGES.find((each) => texts[each]?.title)
  return {
    id: change.id,
    status: change.status,
    language: change.language,
    title: (language && texts[language]?.title) || "…",
    product_id: change.product_id,
    cooperative,
    submitted_at:
      change.submitted_at && new Date(change.submitted_at).toISOString(),
    reason: change.reason,
  }
}

const MINOR_UNITS = 100

function priceIn({ price_set }: SizeRow, code: string): number | null {
  const price = price_set?.prices?.find(
    ({ currency_code, price_list_id }) =>
      currency_code === code && !price_list_id
  )
  return price ? Math.round(price.amount * MINOR_UNITS) : null
}
