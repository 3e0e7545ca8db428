import { relayOperation } from "@/features/space/offline/relay"

/** Where the outbox of the cooperatives' space sends what waited. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/space/[...path]">
): Promise<Response> {
  const { path } = await params
  return relayOperation(request, path)
}
