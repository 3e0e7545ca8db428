import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ProductStatus } from "@medusajs/framework/utils"
import type { SeedProduct, SeedVariant } from "./catalogue/texts"
import type { SeedContext } from "./context"
import { uploadImages } from "./images"
import { seedStock } from "./stock"
import { sourceOf, translate, translationsOf } from "./translations"

const SIZE_OPTION = { fr: "Format", ar: "الحجم", en: "Size" }
const MINOR_UNITS = 100
const CURRENCIES = ["mad", "eur", "usd"] as const

/** Where the products belong: ids of what was seeded before them. */
export type ProductPlaces = {
  salesChannel: string
  profile: string
  location: string
  typeIds: Map<string, string>
  categoryIds: Map<string, string>
  cooperativeIds: Map<string, string>
}

/** Creates the products that the shop does not have yet, published and in stock. */
export async function seedProducts(
  context: SeedContext,
  products: SeedProduct[],
  places: ProductPlaces
) {
  const { data } = await context.query.graph({
    entity: "product",
    fields: ["handle"],
  })
  const known = new Set(data.map(({ handle }: { handle: string }) => handle))
  for (const product of products.filter(({ key }) => !known.has(key))) {
    await seedProduct(context, product, places)
    context.log(product.key)
  }
}

async function seedProduct(
  context: SeedContext,
  product: SeedProduct,
  places: ProductPlaces
) {
  const pictures = [`products/${product.key}-1`, `products/${product.key}-2`]
  const urls = await uploadImages(context, pictures)
  const { result } = await createProductsWorkflow(context.container).run({
    input: {
      products: [
        {
          handle: product.key,
          status: ProductStatus.PUBLISHED,
          ...sourceOf({
            title: product.name,
            subtitle: product.subtitle,
            description: product.description,
          }),
          type_id: places.typeIds.get(product.class),
          category_ids: [idOf(places.categoryIds, product.category)],
          sales_channels: [{ id: places.salesChannel }],
          shipping_profile_id: places.profile,
          thumbnail: urls.get(pictures[0] ?? ""),
          images: pictures.map((path) => ({ url: String(urls.get(path)) })),
          metadata: { image_alts: [product.image_alt, product.gallery_alt] },
          options: [
            {
              title: SIZE_OPTION.fr,
              values: product.variants.map(({ size }) => size),
            },
          ],
          variants: product.variants.map(toVariant),
        },
      ],
      additional_data: {
        cooperative_id: idOf(places.cooperativeIds, product.cooperative),
        listing: toListing(product),
      },
    },
  })
  const [created] = result
  if (!created) {
    throw new Error(`The product ${product.key} was not created`)
  }
  await translateProduct(context, product, created)
  await seedStock(context, product.variants, places.location)
}

function toVariant(variant: SeedVariant, index: number) {
  return {
    title: variant.title.fr,
    sku: variant.sku,
    weight: variant.weight_grams,
    manage_inventory: true,
    variant_rank: index,
    options: { [SIZE_OPTION.fr]: variant.size },
    prices: CURRENCIES.map((currency_code) => ({
      currency_code,
      amount: variant[`price_${currency_code}`] / MINOR_UNITS,
    })),
    metadata: {
      net_quantity: variant.net_quantity,
      net_unit: variant.net_unit,
    },
  }
}

function toListing(product: SeedProduct) {
  const { how_made, how_to_use, how_to_keep, composition } = product
  const texts = { how_made, how_to_use, how_to_keep, composition }
  return {
    class: product.class,
    sign_type: product.sign?.type ?? null,
    sign_name: product.sign?.name ?? null,
    ...sourceOf(texts),
    translations: translationsOf(texts),
    allergens: product.allergens,
    harvest_months: product.harvest_months,
  }
}

async function translateProduct(
  context: SeedContext,
  product: SeedProduct,
  created: {
    id: string
    variants: { id: string; sku: string | null }[]
    options: { id: string }[]
  }
) {
  await translate(context, [
    {
      reference: "product",
      reference_id: created.id,
      fields: {
        title: product.name,
        subtitle: product.subtitle,
        description: product.description,
      },
    },
    ...created.options.map(({ id }) => ({
      reference: "product_option",
      reference_id: id,
      fields: { title: SIZE_OPTION },
    })),
    ...created.variants.flatMap(({ id, sku }) => {
      const variant = product.variants.find((one) => one.sku === sku)
      return variant
        ? [
            {
              reference: "product_variant",
              reference_id: id,
              fields: { title: variant.title },
            },
          ]
        : []
    }),
  ])
}

function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) {
    throw new Error(`The demo catalogue names ${key}, which was not seeded`)
  }
  return id
}
