import type { PartToReceive } from "../../../types/receipt"

/** A status in which nothing can be received. */
export type ClosedStatus =
  "new" | "refused" | "canceled" | "received" | "shipped" | "delivered"

/** Whether a part may be counted now. */
export function isReceivable({
  status,
  receipt,
}: Pick<PartToReceive, "status" | "receipt">): boolean {
  return !receipt && (status === "accepted" || status === "ready")
}
