import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CartToPay } from "./list-payment-options"

const Provider = z.object({ id: z.string(), is_enabled: z.boolean() })

const Cart = z.object({
  currency_code: z.string(),
  total: z.coerce.number(),
  region: z
    .object({
      metadata: z.object({ market: z.unknown() }).nullish(),
      payment_providers: z.array(Provider.nullish()).nullish(),
    })
    .nullish(),
})

/** Reads what decides how a cart may be paid; throws NOT_FOUND for an unknown cart. */
export async function retrieveCartToPay(
  container: MedusaContainer,
  id: string
): Promise<Omit<CartToPay, "max_cash_amount_mad">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "cart",
      fields: [
        "id",
        "currency_code",
        "total",
        "region.metadata",
        "region.payment_providers.id",
        "region.payment_providers.is_enabled",
      ],
      filters: { id },
    },
    { throwIfKeyNotFound: true }
  )
  const { currency_code, total, region } = Cart.parse(data[0])
  return {
    market: region?.metadata?.market,
    currency_code,
    total,
    provider_ids: (region?.payment_providers ?? []).flatMap((provider) =>
      provider?.is_enabled ? [provider.id] : []
    ),
  }
}
