import { ProductStatus } from "@medusajs/framework/utils"
import type { Market } from "../../types/export-rules"
import type { Sellable } from "../queries/list-sellables"

/** A product as a basket line sees it; absent when it no longer exists. */
export type SellableLine = {
  product: Sellable | null | undefined
  /** Markets where the export rules allow the product. */
  markets: Market[]
}

/**
 * Why a line may not be bought in a market, or null when it may. Sentences
 * begin with a code that the storefront translates.
 */
export function findLineRefusal(
  { product, markets }: SellableLine,
  market: string | undefined
): string | null {
  if (!product) {
    return "not_sellable: This article no longer exists"
  }
  if (product.status !== ProductStatus.PUBLISHED) {
    return `not_sellable: ${product.title} is no longer on sale`
  }
  if (product.cooperative?.status !== "active") {
    return `not_sellable: ${product.title} has no active cooperative`
  }
  if (product.cooperative.on_holiday) {
    return `on_holiday: ${product.cooperative.name} is away; ${product.title} can be bought when it is back`
  }
  if (!markets.some((allowed) => allowed === market)) {
    return `export_blocked: ${product.title} cannot be shipped to ${market ?? "a region without market"}`
  }
  return null
}
