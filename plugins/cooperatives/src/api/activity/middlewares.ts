import type { MiddlewareRoute } from "@medusajs/framework/http"
import { noteActivity } from "./note-activity"

/** Notes what staff change; the space's requests pass its own chain. */
export const adminActivityMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [noteActivity] },
]
