import type { IPricingModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlainPrice, SizePrices } from "../rules/plain-prices"

/**
 * Writes prices of sizes; undone by writing the old ones. The core's own step
 * forgets all prices when it is taken back, since it reads none beforehand.
 */
export const saveSizePricesStep = createStep(
  "save-size-prices",
  async (sizes: SizePrices[], { container }) => {
    const pricing = container.resolve(Modules.PRICING)
    await write(pricing, sizes, ({ after }) => after)
    return new StepResponse(
      sizes.map(({ size_id }) => ({ id: size_id })),
      sizes
    )
  },
  async (sizes, { container }) => {
    if (sizes?.length) {
      const pricing = container.resolve(Modules.PRICING)
      await write(pricing, sizes, ({ before }) => before)
    }
  }
)

async function write(
  pricing: IPricingModuleService,
  sizes: SizePrices[],
  pick: (size: SizePrices) => PlainPrice[]
) {
  if (sizes.length) {
    await pricing.upsertPriceSets(
      sizes.map((size) => ({ id: size.price_set_id, prices: pick(size) }))
    )
  }
}
