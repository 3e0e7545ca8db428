import { headOf } from "../../../../sheets/column-words"
import { readerLanguage } from "../../reader-language"
import { sendSheet, type VendorDownloadSheet } from "../../send-sheet"
import { vendorRoute } from "../../vendor-route"

export const GET = vendorRoute<unknown, VendorDownloadSheet>(
  async (req, res) => {
    const { format } = req.validatedQuery
    const sheet = { head: headOf(readerLanguage(req)), rows: [] }
    await sendSheet(res, sheet, { name: "coopstore-listings", format })
  }
)
