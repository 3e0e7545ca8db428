import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UpdateCooperative } from "../../../../types/cooperative"
import { deleteCooperativeWorkflow } from "../../../../workflows/delete-cooperative"
import { updateCooperativeWorkflow } from "../../../../workflows/update-cooperative"
import { getCooperativeDetail } from "../get-cooperative-detail"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  const { fields } = req.queryConfig
  res.json({ cooperative: await getCooperativeDetail(req.scope, id, fields) })
}

export const POST = async (
  req: MedusaRequest<UpdateCooperative>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await updateCooperativeWorkflow(req.scope).run({
    input: { ...req.validatedBody, id },
  })
  res.json({ cooperative: await getCooperativeDetail(req.scope, id) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = String(req.params.id)
  await deleteCooperativeWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "cooperative", deleted: true })
}
