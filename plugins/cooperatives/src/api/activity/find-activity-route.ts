import type { ActivityRoute } from "../../types/activity-route"
import { ACTIVITY_ROUTES } from "../../types/activity-routes"

/** A route that is noted, with the parameters of the request's path. */
export type FoundActivityRoute = ActivityRoute & {
  params: Record<string, string>
}

const PATTERNS = ACTIVITY_ROUTES.map((route) => ({
  route,
  pattern: new RegExp(
    `^${route.path.replace(/:([a-z_]+)/g, "(?<$1>[^/]+)")}/?$`
  ),
}))

/** How a request is noted; undefined when it changes nothing of a cooperative. */
export function findActivityRoute(
  method: string,
  path: string
): FoundActivityRoute | undefined {
  for (const { route, pattern } of PATTERNS) {
    const match = route.method === method ? pattern.exec(path) : null
    if (match) {
      return { ...route, params: { ...match.groups } }
    }
  }
  return undefined
}
