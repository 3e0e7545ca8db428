import type { MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const AT_THE_HUB =
  "use 'After the sale' on the order's page, so that stock, makers, ledger and money follow"

/**
 * What the admin of the core does to an order behind the back of its makers and
 * of the ledger, and where it is done instead.
 */
const REFUSED: Record<string, string> = {
  "/admin/returns": `A return is noted and received at the hub: ${AT_THE_HUB}.`,
  "/admin/exchanges": `An exchange is made at the hub: ${AT_THE_HUB}.`,
  "/admin/claims": `A claim is a return or an exchange: ${AT_THE_HUB}.`,
  "/admin/order-edits": `Pieces leave an order at the hub: ${AT_THE_HUB}. What is added is a new order.`,
  "/admin/draft-orders":
    "Orders are placed in the shop, where they are paid; there are no drafts.",
  "/admin/payments/:id/refund": `Money goes back with its goods: ${AT_THE_HUB}.`,
  "/admin/orders/:id/credit-lines": `Money goes back with its goods: ${AT_THE_HUB}.`,
  "/admin/payment-collections/:id/mark-as-paid":
    "Money comes in by card or with a carrier's remittance, which note it by themselves.",
}

/** Refuses them to everybody, in one sentence, once the role was asked. */
export const pastTheLedger: MiddlewareRoute[] = Object.entries(REFUSED).flatMap(
  ([path, sentence]) =>
    [path, `${path}/*`].map((matcher) => ({
      matcher,
      method: ["POST", "DELETE"],
      middlewares: [
        () => {
          throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)
        },
      ],
    }))
)
