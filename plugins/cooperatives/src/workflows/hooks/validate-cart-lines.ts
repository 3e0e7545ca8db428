import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { getMarket } from "../queries/get-market"
import { listVariantSellables } from "../queries/list-variant-sellables"
import { findLineRefusal } from "../rules/find-line-refusal"

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await validateLines(container, cart.region_id, cart.items ?? [])
})

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await validateLines(container, cart.region_id, input.items ?? [])
})

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  // A repeated completion answers with the order that it already made.
  if (!cart.completed_at) {
    await validateLines(container, cart.region_id, cart.items ?? [])
  }
})

type Line = { variant_id?: string | null }

async function validateLines(
  container: MedusaContainer,
  region_id: string | null | undefined,
  lines: Line[]
) {
  const variant_ids = lines.flatMap(({ variant_id }) => variant_id ?? [])
  if (!variant_ids.length) {
    return
  }
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  const market = await getMarket(container, region_id)
  const products = await listVariantSellables(container, variant_ids)

  for (const variant_id of variant_ids) {
    const product = products.get(variant_id)
    const markets = await listings.listMarkets(product?.listing)
    const refusal = findLineRefusal({ product, markets }, market)
    if (refusal) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal)
    }
  }
}
