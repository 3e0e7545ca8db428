import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderPaperListResponse } from "../../../types"
import { issueInvoiceWorkflow } from "../../../workflows"
import { listOrderPapers } from "../../../workflows/queries/list-order-papers"
import type { AdminIssueInvoice, AdminListInvoices } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListInvoices>,
  res: MedusaResponse<OrderPaperListResponse>
) {
  const { order_id } = req.validatedQuery
  res.json({ papers: await listOrderPapers(req.scope, String(order_id)) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminIssueInvoice>,
  res: MedusaResponse<OrderPaperListResponse>
) {
  const { order_id } = req.validatedBody
  await issueInvoiceWorkflow(req.scope).run({ input: { order_id } })
  res.json({ papers: await listOrderPapers(req.scope, order_id) })
}
