import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOCALE_OF_LANGUAGE } from "../../../types/languages"
import type { UpdateOwnCooperative } from "../../../types/vendor-cooperative"
import { listOwnTexts } from "../../../workflows/queries/list-own-texts"
import { updateOwnCooperativeWorkflow } from "../../../workflows/update-own-cooperative"
import { VendorProblem } from "../../../workflows/rules/vendor-problem"
import { VENDOR_COOPERATIVE_FIELDS, MANAGER_ONLY_FIELDS } from "../query-config"
import { readerLanguage } from "../reader-language"
import { vendorRoute } from "../vendor-route"
import { getVendorContext } from "../vendor-scope"

export const GET = vendorRoute(async (req, res) => {
  res.json({ cooperative: await readOwnCooperative(req) })
})

export const POST = vendorRoute<UpdateOwnCooperative>(
  async (req, res, { cooperative_id, admin_email, assistant }) => {
    if (assistant && req.validatedBody.rib !== undefined) {
      throw new VendorProblem(
        "not_for_coaches",
        "Only the cooperative itself may change its bank account"
      )
    }
    await updateOwnCooperativeWorkflow(req.scope).run({
      input: {
        cooperative_id,
        admin_email,
        language: readerLanguage(req),
        change: req.validatedBody,
      },
    })
    res.json({ cooperative: await readOwnCooperative(req) })
  }
)

/**
 * The cooperative in the reader's language, its texts as they stand in each
 * language, and the bank account for managers.
 */
async function readOwnCooperative(req: MedusaRequest) {
  const { cooperative_id, role, assistant } = getVendorContext(req)
  const isOwn = role === "manager" && !assistant
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "cooperative",
      fields: VENDOR_COOPERATIVE_FIELDS.filter(
        (field) => isOwn || !MANAGER_ONLY_FIELDS.includes(field)
      ),
      filters: { id: [cooperative_id] },
    },
    { locale: LOCALE_OF_LANGUAGE[readerLanguage(req)] }
  )
  const texts = await listOwnTexts(req.scope, cooperative_id)
  return { ...data[0], texts }
}
