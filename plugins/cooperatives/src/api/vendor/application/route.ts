import type { MedusaRequest } from "@medusajs/framework/http"
import { getLatestApplication } from "../../../workflows/queries/get-latest-application"
import { resubmitCooperativeApplicationWorkflow } from "../../../workflows/resubmit-cooperative-application"
import type { VendorResubmitApplication } from "../validators"
import { vendorRoute } from "../vendor-route"
import { getVendorContext } from "../vendor-scope"

export const GET = vendorRoute(async (req, res) => {
  res.json({ application: await readApplication(req) })
})

export const POST = vendorRoute<VendorResubmitApplication>(
  async (req, res, { cooperative_id }) => {
    const { products } = req.validatedBody
    await resubmitCooperativeApplicationWorkflow(req.scope).run({
      input: { cooperative_id, ...(products && { products }) },
    })
    res.json({ application: await readApplication(req) })
  }
)

/** What an applicant sees: not who of staff decided. */
async function readApplication(req: MedusaRequest) {
  const { cooperative_id } = getVendorContext(req)
  const found = await getLatestApplication(req.scope, cooperative_id)
  if (!found) {
    return null
  }
  const { id, status, products, reason, submitted_at, decided_at } = found
  return { id, status, products, reason, submitted_at, decided_at }
}
