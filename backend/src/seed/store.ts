import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { LOCALES } from "../catalogue/languages"
import { findOne, type SeedContext } from "./context"

const SALES_CHANNEL = "CoopStore"
const API_KEY = "CoopStore storefront"
const LOCALE_NAMES = {
  "fr-FR": "Français",
  "ar-MA": "العربية",
  "en-GB": "English",
}

/** The store's languages and currencies, its one sales channel and the shop's key. */
export async function seedStore(context: SeedContext) {
  await seedLocales(context)
  const salesChannel = await seedSalesChannel(context)
  const store = await findOne(context, "store", {})
  if (!store) {
    throw new Error("Medusa has no store: run the migrations first")
  }
  await updateStoresWorkflow(context.container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "CoopStore",
        default_sales_channel_id: salesChannel,
        supported_currencies: [
          { currency_code: "mad", is_default: true, is_tax_inclusive: true },
          { currency_code: "eur", is_tax_inclusive: true },
          { currency_code: "usd", is_tax_inclusive: true },
        ],
        supported_locales: Object.values(LOCALES).map((locale_code) => ({
          locale_code,
        })),
      },
    },
  })
  return {
    salesChannel,
    publishableKey: await seedPublishableKey(context, salesChannel),
  }
}

async function seedLocales({ container }: SeedContext) {
  const service = container.resolve(Modules.TRANSLATION)
  const existing = await service.listLocales({}, { take: null })
  const codes = new Set(existing.map(({ code }) => code))
  const missing = Object.values(LOCALES).filter((code) => !codes.has(code))
  await service.createLocales(
    missing.map((code) => ({ code, name: LOCALE_NAMES[code] }))
  )
}

async function seedSalesChannel(context: SeedContext): Promise<string> {
  const existing = await findOne(context, "sales_channel", {
    name: SALES_CHANNEL,
  })
  if (existing) {
    return existing.id
  }
  const { result } = await createSalesChannelsWorkflow(context.container).run({
    input: { salesChannelsData: [{ name: SALES_CHANNEL }] },
  })
  return onlyId(result)
}

async function seedPublishableKey(context: SeedContext, salesChannel: string) {
  const existing = await findOne(context, "api_key", { title: API_KEY }, [
    "id",
    "token",
  ])
  if (existing) {
    return String(existing.token)
  }
  const { result } = await createApiKeysWorkflow(context.container).run({
    input: {
      api_keys: [{ title: API_KEY, type: "publishable", created_by: "seed" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(context.container).run({
    input: { id: onlyId(result), add: [salesChannel] },
  })
  return String(result[0]?.token)
}

/** The id of the one row a workflow created. */
export function onlyId(rows: { id: string }[]): string {
  const [row] = rows
  if (!row) {
    throw new Error("The workflow created nothing")
  }
  return row.id
}
