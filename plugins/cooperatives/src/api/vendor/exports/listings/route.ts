import { toListingsSheet } from "../../../../sheets/to-listings-sheet"
import { listKnownListings } from "../../../../workflows/queries/list-known-listings"
import { listSheetCategories } from "../../../../workflows/queries/list-sheet-categories"
import { readerLanguage } from "../../reader-language"
import { sendSheet, type VendorDownloadSheet } from "../../send-sheet"
import { vendorRoute } from "../../vendor-route"

export const GET = vendorRoute<unknown, VendorDownloadSheet>(
  async (req, res, { cooperative_id }) => {
    const language = readerLanguage(req)
    const [listings, categories] = await Promise.all([
      listKnownListings(req.scope, { cooperative_id, language }),
      listSheetCategories(req.scope),
    ])
    const sheet = toListingsSheet(listings, {
      language,
      categories: new Map(
        categories.map(({ handle, name }) => [handle, name[language]])
      ),
    })
    const { format } = req.validatedQuery
    await sendSheet(res, sheet, { name: "coopstore-listings", format })
  }
)
