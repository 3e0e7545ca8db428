import { toMinorUnits } from "@/lib/format/money"
import {
  languageOf,
  MARKETS,
  type Language,
  type Locale,
  type Market,
} from "@/lib/i18n/locales"
import { toHoliday } from "@/lib/shop/holiday"
import { localisedText, type LocalisedText } from "@/lib/shop/localised-text"
import type { Product, ProductImage, Variant } from "@/lib/shop/product"
import type { getExportRules } from "./export-rules"
import type { ProductRow, ProductVariantRow } from "./product-schema"

type ProductContext = {
  locale: Locale
  rules: Awaited<ReturnType<typeof getExportRules>>
  /** The same product in French, to tell a translation from its stand-in. */
  french: ProductRow | null
}

/** The wire shape as the page's shape. */
export function toProduct(row: ProductRow, context: ProductContext): Product {
  const language = languageOf(context.locale)
  const { listing, cooperative } = row
  const original = context.french
  const optional = (
    value: string | null | undefined,
    french?: string | null
  ): LocalisedText | null =>
    value ? localisedText(value, language, french) : null
  return {
    id: row.id,
    handle: row.handle,
    title: localisedText(row.title, language, original?.title),
    subtitle: optional(row.subtitle, original?.subtitle),
    description: optional(row.description, original?.description),
    images: imagesOf(row, language),
    variants: [...(row.variants ?? [])]
      .sort(byRank)
      .map((variant) => toVariant(variant, language)),
    categories: (row.categories ?? []).map(({ handle, name }) => ({
      handle,
      name: localisedText(name, language),
    })),
    maker: {
      handle: cooperative.handle,
      name: cooperative.name,
      town: cooperative.town,
      region: cooperative.region ?? null,
      tagline: optional(cooperative.tagline, original?.cooperative.tagline),
      members: cooperative.members ?? null,
      women: cooperative.women ?? null,
      founded: cooperative.founded ?? null,
      logo: cooperative.logo ?? null,
      logo_alt: cooperative.logo_alt ?? "",
      holiday: toHoliday(cooperative),
    },
    class: listing?.class ?? null,
    sign: listing?.sign_type ?? null,
    sign_name: listing?.sign_name ?? null,
    how_made: optional(listing?.how_made, original?.listing?.how_made),
    how_to_use: optional(listing?.how_to_use, original?.listing?.how_to_use),
    how_to_keep: optional(listing?.how_to_keep, original?.listing?.how_to_keep),
    composition: optional(listing?.composition, original?.listing?.composition),
    allergens: listing?.allergens ?? [],
    harvest_months: listing?.harvest_months ?? [],
    shipping: shippingOf(row, context.rules),
  }
}

/** As the cooperative orders its sizes; the Store API gives no order. */
const byRank = (one: ProductVariantRow, other: ProductVariantRow) =>
  (one.variant_rank ?? 0) - (other.variant_rank ?? 0)

/** A product without a listing may only be sold at home, as the cart says. */
function shippingOf(
  { listing }: ProductRow,
  rules: ProductContext["rules"]
): Record<Market, boolean> {
  const byClass = listing?.class ? rules[listing.class] : undefined
  const isAllowed = (market: Market) =>
    byClass
      ? (listing?.market_overrides?.[market] ?? byClass[market]) === "allowed"
      : market === "ma"
  const [ma, eu, us] = MARKETS
  return { ma: isAllowed(ma), eu: isAllowed(eu), us: isAllowed(us) }
}

function imagesOf(row: ProductRow, language: Language): ProductImage[] {
  const urls = row.images?.length
    ? row.images.map(({ url }) => url)
    : row.thumbnail
      ? [row.thumbnail]
      : []
  return urls.map((url, index) => {
    const alt = row.metadata?.image_alts?.[index]
    return { url, alt: alt?.[language] ?? alt?.fr ?? row.title }
  })
}

function toVariant(row: ProductVariantRow, language: Language): Variant {
  const price = row.calculated_price
  const amount = price?.calculated_amount_with_tax ?? price?.calculated_amount
  const counted = row.manage_inventory && !row.allow_backorder
  return {
    id: row.id,
    title: localisedText(row.title ?? "", language),
    sku: row.sku ?? null,
    price: typeof amount === "number" ? toMinorUnits(amount) : null,
    original_price:
      typeof price?.original_amount === "number"
        ? toMinorUnits(price.original_amount)
        : null,
    net_quantity: row.metadata?.net_quantity ?? null,
    net_unit: row.metadata?.net_unit ?? null,
    available: counted ? Math.max(row.inventory_quantity ?? 0, 0) : null,
  }
}
