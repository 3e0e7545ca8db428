import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Options = z.object({
  max_amount_mad: z.number().int().positive(),
})

/** What the cash on delivery provider takes; the amount is in whole dirhams. */
export type CashOnDeliveryOptions = z.infer<typeof Options>

/** Reads the provider's options; throws one sentence when the limit is unusable. */
export function parseCashOnDeliveryOptions(
  options: unknown
): CashOnDeliveryOptions {
  const parsed = Options.safeParse(options)
  if (parsed.success) {
    return parsed.data
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,

    "The cash on delivery provider needs max_amount_mad, a whole number of dirhams above zero"
  )
}
