import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { renderShippingLabel } from "../../../../../print/render-shipping-label"
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
  sendPage(res, renderShippingLabel(parcel, parcel.language))
}
