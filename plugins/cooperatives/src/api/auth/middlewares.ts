import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { endSessions } from "./end-sessions"
import { refuseRegistration } from "./refuse-registration"
import { requireLivingSession } from "./require-living-session"

const door = "/auth/cooperative_admin/emailpass"

export const vendorAuthMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/auth/token/refresh",
    method: "POST",
    middlewares: [
      authenticate("cooperative_admin", ["session", "bearer"], {
        allowUnauthenticated: true,
        allowUnregistered: true,
      }),
      requireLivingSession,
    ],
  },
  {
    matcher: `${door}/register`,
    method: "POST",
    middlewares: [refuseRegistration],
  },
  { matcher: `${door}/update`, method: "POST", middlewares: [endSessions] },
]
