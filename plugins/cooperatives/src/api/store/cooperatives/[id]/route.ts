import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { listActiveCooperatives } from "../list-active-cooperatives"
import { keepValidCertificates } from "./keep-valid-certificates"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  const { cooperatives } = await listActiveCooperatives(req, {
    $or: [{ id: [id] }, { handle: [id] }],
  })
  const [cooperative] = cooperatives
  if (!cooperative) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cooperative ${id} was not found`
    )
  }
  res.json({ cooperative: keepValidCertificates(cooperative, new Date()) })
}
