import "server-only"
import { splitLocale, type Language } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listCategories } from "@/lib/medusa/categories"
import { getCooperative } from "@/lib/medusa/cooperatives"
import { getExportRules } from "@/lib/medusa/export-rules"
import type { Cooperative } from "@/lib/shop/cooperative"
import { localisedText, type LocalisedText } from "@/lib/shop/localised-text"
import type { Maker, Product } from "@/lib/shop/product"
import type { Space } from "../session/space"
import { contentOf, photosOf } from "./listing-draft"
import type { Content, Listing, TextField } from "./listing-wire"
import { sizeLabel } from "./size-label"

/** A listing as the shop would show it today; null when it has no content. */
export async function toPreview(
  listing: Listing,
  space: Space
): Promise<{ product: Product; cooperative: Cooperative | null } | null> {
  const { locale } = space
  const content = contentOf(listing)
  if (!content) {
    return null
  }
  const [rules, categories, cooperative] = await Promise.all([
    getExportRules(),
    listCategories(locale),
    getCooperative(locale, space.cooperative.handle),
  ])
  const { language } = splitLocale(locale)
  const text = (field: TextField) => textIn(content, field, language)
  const category = categories.find(({ handle }) => handle === content.category)
  const allowed = rules[content.class]
  const untitled = getTranslator(locale, "spaceListings")("list.untitled")
  const product: Product = {
    id: listing.id,
    handle: listing.handle,
    title: text("title") ?? { value: untitled, fallback: false },
    subtitle: null,
    description: text("description"),
    images: inOrder(content, listing).map(({ url }) => ({ url, alt: "" })),
    variants: listing.sizes.map((size) => ({
      id: size.id,
      title: { value: sizeLabel(size, locale), fallback: false },
      sku: size.sku ?? null,
      price: size.price,
      original_price: size.price,
      net_quantity: size.net_quantity,
      net_unit: size.net_unit,
      available: size.stock,
    })),
    categories: category
      ? [{ handle: category.handle, name: category.name }]
      : [],
    maker: toMaker(space, cooperative),
    class: content.class,
    sign: content.sign_type ?? null,
    sign_name: content.sign_name ?? null,
    how_made: text("how_made"),
    how_to_use: text("how_to_use"),
    how_to_keep: text("how_to_keep"),
    composition: text("composition"),
    allergens: content.allergens ?? [],
    harvest_months: content.harvest_months ?? [],
    shipping: {
      ma: allowed?.ma === "allowed",
      eu: allowed?.eu === "allowed",
      us: allowed?.us === "allowed",
    },
  }
  return { product, cooperative }
}

/** A text in the page's language, else in the first that has one. */
function textIn(
  { texts }: Content,
  field: TextField,
  language: Language
): LocalisedText | null {
  const order: Language[] = [language, "fr", "ar", "en"]
  for (const candidate of order) {
    const value = texts[candidate]?.[field]
    if (value) {
      return candidate === language
        ? { value, fallback: false }
        : localisedText(value, language, value)
    }
  }
  return null
}

function inOrder({ photo_ids }: Content, listing: Listing) {
  const photos = photosOf(listing)
  return photo_ids.flatMap(
    (id) => photos.find((photo) => photo.id === id) ?? []
  )
}

function toMaker({ cooperative }: Space, shown: Cooperative | null): Maker {
  return {
    handle: cooperative.handle,
    name: cooperative.name,
    town: cooperative.town,
    region: cooperative.region,
    tagline: shown?.tagline ?? null,
    members: shown?.members ?? null,
    women: shown?.women ?? null,
    founded: shown?.founded ?? null,
    logo: shown?.logo ?? null,
    logo_alt: shown?.logo_alt ?? "",
    // A preview is of the product; it says nothing of when it can be bought.
    holiday: null,
  }
}
