import { z } from "zod"

/** Fields of `/store/carts/:id` that the shop reads. */
export const CART_FIELDS = [
  "id",
  "email",
  "region_id",
  "currency_code",
  "completed_at",
  "metadata",
  "customer.id",
  "total",
  "tax_total",
  "item_total",
  "original_item_total",
  "shipping_total",
  "discount_total",
  "promotions.code",
  "promotions.is_automatic",
  "items.id",
  "items.product_id",
  "items.variant_id",
  "items.product_title",
  "items.variant_title",
  "items.product_handle",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.original_total",
  "items.created_at",
  "items.product.cooperative.handle",
  "items.product.cooperative.name",
  "items.product.cooperative.town",
  "items.product.cooperative.region",
  "items.product.listing.class",
  "items.product.listing.market_overrides",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.company",
  "shipping_address.address_1",
  "shipping_address.address_2",
  "shipping_address.city",
  "shipping_address.postal_code",
  "shipping_address.country_code",
  "shipping_address.province",
  "shipping_address.phone",
].join(",")

const text = z.string().nullish()
const amount = z.number().default(0)
const verdict = z.enum(["allowed", "blocked"])

const Maker = z.object({
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  region: text,
})

const Listing = z.object({
  class: z.string(),
  market_overrides: z.record(z.string(), verdict.optional()).nullish(),
})

const Line = z.object({
  id: z.string(),
  product_id: text,
  variant_id: text,
  product_title: text,
  variant_title: text,
  product_handle: text,
  thumbnail: text,
  quantity: z.number(),
  unit_price: z.number(),
  total: amount,
  original_total: amount,
  created_at: text,
  product: z
    .object({ cooperative: Maker.nullish(), listing: Listing.nullish() })
    .nullish(),
})

const Address = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  postal_code: text,
  country_code: text,
  province: text,
  phone: text,
})

const CartAnswer = z.object({
  id: z.string(),
  email: text,
  region_id: text,
  currency_code: z.string(),
  completed_at: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  customer: z.object({ id: z.string() }).nullish(),
  total: amount,
  tax_total: amount,
  item_total: amount,
  original_item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  promotions: z
    .array(z.object({ code: text, is_automatic: z.boolean().nullish() }))
    .nullish(),
  items: z.array(Line).nullish(),
  shipping_methods: z
    .array(
      z.object({
        shipping_option_id: text,
        data: z.record(z.string(), z.unknown()).nullish(),
      })
    )
    .nullish(),
  shipping_address: Address.nullish(),
})

/** The Store API's answer about a cart; amounts in major units. */
export const CartResponse = z.object({ cart: CartAnswer })
export type CartAnswer = z.infer<typeof CartAnswer>
export type CartAnswerLine = z.infer<typeof Line>
