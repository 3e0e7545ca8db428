import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { StaffRoute } from "./staff-routes"

/**
 * Asks for the policy `<resource>:read` to read a route or what lies below it,
 * `:create` to post to it, `:update` to post below it, and `:delete`.
 */
export function guardRoute({ path, resource }: StaffRoute): MiddlewareRoute[] {
  const source = path.replaceAll("/", "\\/").replaceAll(/:\w+/g, "[^\\/]+")
  const itself = new RegExp(`^${source}\\/?$`)
  const below = new RegExp(`^${source}\\/.+`)
  const ask = (
    matcher: RegExp,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    operation: string
  ): MiddlewareRoute => ({
    matcher,
    method,
    policies: [{ resource, operation }],
  })
  return [itself, below].flatMap((matcher) => [
    ask(matcher, "GET", "read"),
    ask(matcher, "POST", matcher === itself ? "create" : "update"),
    ask(matcher, "PUT", "update"),
    ask(matcher, "PATCH", "update"),
    ask(matcher, "DELETE", "delete"),
  ])
}
