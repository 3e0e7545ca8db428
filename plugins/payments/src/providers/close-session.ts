import { PaymentSessionStatus } from "@medusajs/framework/utils"

/** What providers use of the Payment Module's own service of sessions. */
export type SessionService = {
  list(filters: { id: string }): Promise<{ id: string }[]>
  update(change: { id: string; status: PaymentSessionStatus }): Promise<unknown>
}

/**
 * Writes on a session that its money was let go. Medusa would go on taking it
 * for authorised: after a completion that failed at its end, the next one
 * would make an order on a payment that is cancelled.
 */
export async function closeSession(
  sessions: SessionService,
  id: unknown
): Promise<void> {
  if (typeof id !== "string" || !(await sessions.list({ id })).length) {
    return
  }
  await sessions.update({ id, status: PaymentSessionStatus.CANCELED })
}
