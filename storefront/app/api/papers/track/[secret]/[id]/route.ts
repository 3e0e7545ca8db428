import { readPaper } from "@/features/orders/read-paper"

/** Shows a paper of an order to whoever holds the order's link. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/papers/track/[secret]/[id]">
): Promise<Response> {
  const { secret, id } = await params
  return readPaper({ secret }, id)
}
