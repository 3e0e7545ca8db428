import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listLineTexts } from "../../../workflows/queries/list-line-texts"
import {
  sumPreparation,
  type WaitingPart,
} from "../../../workflows/rules/sum-preparation"
import { readerLocale } from "../reader-language"
import { vendorRoute } from "../vendor-route"
import { scopeToCooperative } from "../vendor-scope"

export const GET = vendorRoute(async (req, res) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "order_display_id", "status", "placed_at", "lines.*"],
    filters: scopeToCooperative(req, { status: ["new", "accepted"] }),
  })
  const parts: WaitingPart[] = data
  const texts = await listLineTexts(req.scope, {
    lines: parts.flatMap(({ lines }) => lines),
    locale: readerLocale(req),
  })
  res.json({ preparation: sumPreparation(parts, texts) })
})
