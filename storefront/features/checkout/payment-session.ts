import "server-only"
import { z } from "zod"
import { toMinorUnits } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

const Session = z.object({
  provider_id: z.string(),
  status: z.string(),
  amount: z.number(),
  data: z.record(z.string(), z.unknown()).nullish(),
})

const Answer = z.object({
  payment_collection: z.object({
    id: z.string(),
    amount: z.number(),
    payment_sessions: z.array(Session).nullish(),
  }),
})

type Sessions = z.infer<typeof Answer>["payment_collection"]

/** A prepared payment; cards have a client secret for the browser. */
export type PreparedPayment = { client_secret: string | null; amount: number }

/**
 * Prepares the payment of a cart with a provider. A session that still waits
 * for the same amount is used again, so that a second card or a second press
 * of the button meets the same Stripe intent.
 */
export async function preparePayment(
  cartId: string,
  providerId: string,
  locale: Locale,
  token: string | null
): Promise<PreparedPayment> {
  const call = { method: "POST" as const, locale, ...(token ? { token } : {}) }
  const { payment_collection: known } = await storeFetch(
    Answer,
    "/store/payment-collections",
    { ...call, body: { cart_id: cartId } }
  )
  const waiting = findSession(known, providerId)
  if (waiting?.status === "pending" && waiting.amount === known.amount) {
    return toPreparedPayment(waiting)
  }
  const { payment_collection: made } = await storeFetch(
    Answer,
    `/store/payment-collections/${known.id}/payment-sessions`,
    { ...call, body: { provider_id: providerId } }
  )
  const session = findSession(made, providerId)
  if (!session) {
    throw new Error(`No payment session of ${providerId} for ${cartId}`)
  }
  return toPreparedPayment(session)
}

/** The Stripe intent that a cart's payment waits for; null when there is none. */
export async function readIntentId(
  cartId: string,
  locale: Locale
): Promise<string | null> {
  const { cart } = await storeFetch(
    z.object({
      cart: z.object({
        payment_collection: z
          .object({ payment_sessions: z.array(Session).nullish() })
          .nullish(),
      }),
    }),
    `/store/carts/${cartId}`,
    { locale, query: { fields: "id,*payment_collection.payment_sessions" } }
  )
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const ids = sessions.map(({ data }) => data?.["id"])
  return ids.find((id) => typeof id === "string") ?? null
}

function findSession({ payment_sessions }: Sessions, providerId: string) {
  return payment_sessions?.find(({ provider_id }) => provider_id === providerId)
}

function toPreparedPayment({
  data,
  amount,
}: z.infer<typeof Session>): PreparedPayment {
  const secret = data?.["client_secret"]
  return {
    client_secret: typeof secret === "string" ? secret : null,
    amount: toMinorUnits(amount),
  }
}
