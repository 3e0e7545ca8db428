import { readPaper } from "@/features/orders/read-paper"
import { readToken } from "@/lib/session/actor-session"

/** Shows a paper of an order to the customer who placed it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/papers/order/[order]/[id]">
): Promise<Response> {
  const { order, id } = await params
  const token = await readToken("customer")
  return token
    ? readPaper({ order, token }, id)
    : new Response(null, { status: 404 })
}
