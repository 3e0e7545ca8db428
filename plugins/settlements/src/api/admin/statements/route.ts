import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { closeStatementWorkflow } from "../../../workflows/close-statement"
import { listStatements } from "../../../workflows/queries/list-statements"
import type { AdminCloseStatement, AdminListStatements } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListStatements>,
  res: MedusaResponse
) => {
  const { cooperative_id = null, ...asked } = req.validatedQuery
  res.json(await listStatements(req.scope, { cooperative_id, ...asked }))
}

/** Closes a statement before its month does; null when nothing happened. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCloseStatement>,
  res: MedusaResponse
) => {
  const { result } = await closeStatementWorkflow(req.scope).run({
    input: {
      cooperative_id: req.validatedBody.cooperative_id,
      closes_at: new Date().toISOString(),
      author: req.auth_context.actor_id,
    },
  })
  res.json({ statement: result })
}
