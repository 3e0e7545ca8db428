/**
 * The one manifest of cache tags. The backend names the same tags when it
 * reports a change (`POST /api/refresh`).
 */
export const cacheTags = {
  /** One product: its texts, prices, stock, maker. */
  product: (handle: string) => `product:${handle}`,
  /** Every list, facet and figure made of products. */
  products: "products",
  /** One cooperative's page. */
  cooperative: (handle: string) => `cooperative:${handle}`,
  /** Every list and figure made of cooperatives. */
  cooperatives: "cooperatives",
  categories: "categories",
  /** Regions of Medusa, currencies, export rules. */
  markets: "markets",
} as const

const FIXED = new Set<string>([
  cacheTags.products,
  cacheTags.cooperatives,
  cacheTags.categories,
  cacheTags.markets,
])

/** Whether a tag is one that the manifest can make. */
export function isCacheTag(tag: string): boolean {
  return (
    FIXED.has(tag) || /^(product|cooperative):[\p{L}\p{N}_-]{1,200}$/u.test(tag)
  )
}
