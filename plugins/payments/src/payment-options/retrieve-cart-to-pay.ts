import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CartToPay } from "./list-payment-options"

const Provider = z.object({ id: z.string(), is_enabled: z.boolean() })

const Cart = z.object({
  currency_code: z.string(),
  total: z.coerce.number(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
  region: z
    .object({
      metadata: z.object({ market: z.unknown() }).nullish(),
      payment_providers: z.array(Provider.nullish()).nullish(),
    })
    .nullish(),
})

/** A cart without what the shop itself decides, and the number it bears. */
export type CartFound = Omit<
  CartToPay,
  "max_cash_amount_mad" | "must_prepay"
> & { phone: string | null }

/** Reads what decides how a cart may be paid; throws NOT_FOUND for an unknown cart. */
export async function retrieveCartToPay(
  container: MedusaContainer,
  id: string
): Promise<CartFound> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "cart",
      fields: [
        "id",
        "currency_code",
        "total",
        "shipping_address.phone",
        "region.metadata",
        "region.payment_providers.id",
        "region.payment_providers.is_enabled",
      ],
      filters: { id },
    },
    { throwIfKeyNotFound: true }
  )
  const { currency_code, total, region, shipping_address } = Cart.parse(data[0])
  return {
    market: region?.metadata?.market,
    currency_code,
    total,
    phone: shipping_address?.phone ?? null,
    provider_ids: (region?.payment_providers ?? []).flatMap((provider) =>
      provider?.is_enabled ? [provider.id] : []
    ),
  }
}
