import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
  QueryContext,
} from "@medusajs/framework/utils"
import type { StoreProductDirham } from "../../types/dirham"
import {
  pricedProductSchema,
  pricedRegionSchema,
  type PricedProduct,
  type PricedRegion,
} from "../../types/priced-product"
import { splitPrice } from "../rules/split-price"
import { getCommissionOf } from "./get-commission-of"
import { getTypicalDelivery } from "./get-typical-delivery"

/** Where the price of a product's sizes goes in a region, as things stand. */
export async function getProductDirham(
  container: MedusaContainer,
  { product_id, region_id }: { product_id: string; region_id: string }
): Promise<StoreProductDirham["dirham"]> {
  const region = await getRegion(container, region_id)
  const product = await getProduct(container, product_id, region)
  const country_code = firstCountryOf(region)
  const variants = (product.variants ?? []).flatMap(toPricedVariant)
  const [commissionOf, vat_percent, deliveries] = await Promise.all([
    getCommissionOf(container, { product_ids: [product.id], at: new Date() }),
    getVat(container, product, { ...region, country_code }),
    getTypicalDelivery(
      container,
      variants.map(({ grams }) => ({ grams, country_code }))
    ),
  ])
  const commission = commissionOf({
    product_id: product.id,
    cooperative_id: product.cooperative.id,
  })
  return {
    currency_code: region.currency_code,
    commission_percent: commission.basis_points / 100,
    vat_percent,
    variants: variants.map(({ variant_id, price }, index) => ({
      variant_id,
      ...splitPrice({ ...price, vat_percent, commission }),
      typical_delivery: deliveries[index] ?? null,
    })),
  }
}

type Variant = NonNullable<PricedProduct["variants"]>[number]

/** A size with its price; none where it has no price in the region. */
function toPricedVariant({ id, weight, calculated_price }: Variant) {
  const amount = calculated_price?.calculated_amount
  return amount
    ? [
        {
          variant_id: id,
          grams: weight ?? 0,
          price: {
            amount,
            is_tax_inclusive: Boolean(
              calculated_price.is_calculated_price_tax_inclusive
            ),
          },
        },
      ]
    : []
}

/** VAT differs by country: a region's first one stands for it. */
function firstCountryOf({ countries }: PricedRegion): string {
  return (countries ?? []).map(({ iso_2 }) => iso_2).sort()[0] ?? ""
}

async function getRegion(
  container: MedusaContainer,
  region_id: string
): Promise<PricedRegion> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code", "countries.iso_2"],
    filters: { id: [region_id] },
  })
  return found(data[0], pricedRegionSchema, `Region ${region_id}`)
}

async function getProduct(
  container: MedusaContainer,
  product_id: string,
  { id: region_id, currency_code }: PricedRegion
): Promise<PricedProduct> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "type_id",
      "cooperative.id",
      "variants.id",
      "variants.weight",
      "variants.calculated_price.*",
    ],
    filters: { id: [product_id], status: "published" },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id, currency_code }),
      },
    },
  })
  return found(data[0], pricedProductSchema, `Product ${product_id}`)
}

/** The VAT of a product in a country, in percent. */
async function getVat(
  container: MedusaContainer,
  { id, type_id }: PricedProduct,
  { currency_code, country_code }: PricedRegion & { country_code: string }
): Promise<number> {
  if (!country_code) {
    return 0
  }
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    [
      {
        id,
        product_id: id,
        ...(type_id ? { product_type_id: type_id } : {}),
        quantity: 1,
        unit_price: 100,
        currency_code,
      },
    ],
    { address: { country_code } }
  )
  return lines.reduce((sum, { rate }) => sum + (rate ?? 0), 0)
}

function found<T>(
  row: unknown,
  schema: { safeParse(row: unknown): { data?: T } },
  what: string
): T {
  const { data } = schema.safeParse(row)
  if (!data) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${what} was not found`)
  }
  return data
}
