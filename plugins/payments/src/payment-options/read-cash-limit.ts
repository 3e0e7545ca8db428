import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parseCashOnDeliveryOptions } from "../providers/cash-on-delivery/options"

const PROVIDER_PATH = /providers\/cash-on-delivery$/

const Config = z.object({
  modules: z.object({
    [Modules.PAYMENT]: z.object({
      options: z.object({
        providers: z.array(
          z.object({ resolve: z.unknown(), options: z.unknown() })
        ),
      }),
    }),
  }),
})

/**
 * Reads the limit for cash, in dirhams, where the provider itself reads it;
 * zero when the shop does not configure cash on delivery.
 */
export function readCashLimit(config: unknown): number {
  const { options } = Config.parse(config).modules[Modules.PAYMENT]
  const provider = options.providers.find(
    ({ resolve }) => typeof resolve === "string" && PROVIDER_PATH.test(resolve)
  )
  return provider
    ? parseCashOnDeliveryOptions(provider.options).max_amount_mad
    : 0
}
