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
  const parcel = await getParcel(req.scope, String(req.params.id))
  sendPage(res, renderPackingSlip(parcel, language ?? parcel.language))
}
