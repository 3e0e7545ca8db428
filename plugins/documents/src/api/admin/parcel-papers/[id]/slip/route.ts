import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderPackingSlip } from "../../../../../print/render-packing-slip"
import { getParcel } from "../../../../../workflows/queries/get-parcel"
import { sendPage } from "../../../../send-page"
import { AdminPaperLanguage } from "../../../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) {
  const { language } = AdminPaperLanguage.parse(req.validatedQuery)
  const parcel = await getParcel(req.scope, {
    fulfillment_id: String(req.params.id),
    language,
  })
  sendPage(res, renderPackingSlip(parcel, parcel.language))
}
