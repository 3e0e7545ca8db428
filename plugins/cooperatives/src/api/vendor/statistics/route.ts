import { getStatistics } from "../../../workflows/queries/get-statistics"
import { readerLocale } from "../reader-language"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute(async (req, res, { cooperative_id }) => {
  const statistics = await getStatistics(req.scope, {
    cooperative_id,
    now: new Date(),
    locale: readerLocale(req),
  })
  res.json({ statistics })
})
