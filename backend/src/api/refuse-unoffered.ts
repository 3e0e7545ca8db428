import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Routes of the core that nothing in this shop uses. A transfer shows an
 * order's address to whoever asks for it by id, and a return asks no one.
 */
export const UNOFFERED_ROUTES = [
  "/store/orders/:id/transfer/request",
  "/store/orders/:id/transfer/accept",
  "/store/orders/:id/transfer/decline",
  "/store/orders/:id/transfer/cancel",
  "/store/returns",
]

/** Answers as if the route were not there. */
export function refuseUnoffered(req: MedusaRequest) {
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `This shop does not offer ${req.method} ${req.path}`
  )
}
