import {
  createProductTypesWorkflow,
  createRegionsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { findOne, type SeedContext } from "./context"
import { markets } from "./catalogue/markets.json"
import { onlyId } from "./store"
import { translate } from "./translations"

const TAX_PROVIDER = "tp_system"

type Market = (typeof markets)[number]

/** The three markets as Medusa regions, with their countries, taxes and ways to pay. */
export async function seedMarkets(
  context: SeedContext,
  typeIds: Map<string, string>
) {
  for (const market of markets) {
    if (await findOne(context, "region", { name: market.name })) {
      continue
    }
    await createRegion(context, market)
    await createTaxes(context, market, typeIds)
  }
}

async function createRegion(context: SeedContext, market: Market) {
  const { result } = await createRegionsWorkflow(context.container).run({
    input: {
      regions: [
        {
          name: market.name,
          currency_code: market.currency,
          countries: Object.keys(market.vat),
          automatic_taxes: true,
          is_tax_inclusive: true,
          payment_providers: market.payment_providers,
          metadata: { market: market.market },
        },
      ],
    },
  })
  await translate(context, [
    {
      reference: "region",
      reference_id: onlyId(result),
      fields: { name: market.names },
    },
  ])
}

async function createTaxes(
  { container }: SeedContext,
  market: Market,
  typeIds: Map<string, string>
) {
  const { result: regions } = await createTaxRegionsWorkflow(container).run({
    input: Object.entries(market.vat).map(([country_code, rate]) => ({
      country_code,
      provider_id: TAX_PROVIDER,
      default_tax_rate: {
        rate,
        name: `TVA ${rate} %`,
        code: `VAT-${country_code.toUpperCase()}`,
      },
    })),
  })
  const reduced = market.reduced_vat
  const home = regions.find(({ country_code }) => country_code === "ma")
  if (!reduced || !home) {
    return
  }
  await createTaxRatesWorkflow(container).run({
    input: [
      {
        tax_region_id: home.id,
        name: reduced.ma.name,
        code: "VAT-MA-REDUCED",
        rate: reduced.ma.rate,
        rules: reduced.ma.classes.map((productClass) => ({
          reference: "product_type",
          reference_id: String(typeIds.get(productClass)),
        })),
      },
    ],
  })
}

/** One Medusa product type for each class of product: taxes follow it. */
export async function seedProductTypes(
  context: SeedContext,
  classes: string[]
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const value of new Set(classes)) {
    const existing = await findOne(context, "product_type", { value })
    if (existing) {
      ids.set(value, existing.id)
      continue
    }
    const { result } = await createProductTypesWorkflow(context.container).run({
      input: { product_types: [{ value }] },
    })
    ids.set(value, onlyId(result))
  }
  return ids
}
