import type { MoveStock } from "../../../types/stock"
import { moveStockWorkflow } from "../../../workflows/move-stock"
import { listListings } from "../../../workflows/queries/list-listings"
import { toVendorListingSummary } from "../../../workflows/rules/to-vendor-listing"
import { readerLanguage } from "../reader-language"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const { rows, context } = await listListings(req.scope, {
    cooperative_id,
    language: readerLanguage(req),
  })
  const listings = rows
    .map((row) => toVendorListingSummary(row, context))
    .toSorted((left, right) => left.title.localeCompare(right.title))
  res.json({ listings })
})

export const POST = vendorRoute<MoveStock>(
  async (req, res, { cooperative_id }) => {
    const { result } = await moveStockWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id },
    })
    res.json({ levels: result })
  }
)
