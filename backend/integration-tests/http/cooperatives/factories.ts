import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createUsersWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createCooperativeWorkflow,
  type CreateCooperativeInput,
} from "@coopstore/cooperatives/workflows"

/** A RIB whose key is right. */
export const VALID_RIB = "007780000123456789012396"

/** An ICE of the right form. */
export const VALID_ICE = "001234567000089"

/** What the admin API needs to create a cooperative. */
export const COOPERATIVE_BODY = {
  handle: "fil-rouge",
  name: "Fil Rouge",
  town: "Taliouine",
  country: "MA",
  region: "MA-09" as const,
}

let sequence = 0

/** A cooperative, active unless said otherwise. */
export async function aCooperative(
  container: MedusaContainer,
  fields: Partial<CreateCooperativeInput> = {}
) {
  sequence += 1
  const { result } = await createCooperativeWorkflow(container).run({
    input: {
      handle: `cooperative-${sequence}`,
      name: `Coopérative ${sequence}`,
      town: "Tiznit",
      country: "MA",
      region: "MA-09",
      status: "active",
      ...fields,
    },
  })
  return result
}

/** Headers of a member of staff who may do everything. */
export async function staffHeaders(container: MedusaContainer) {
  return staffWith(container, ["role_super_admin"])
}

/** Headers of a new member of staff with the roles of these ids. */
export async function staffWith(container: MedusaContainer, roles: string[]) {
  sequence += 1
  const email = `staff-${sequence}@example.com`
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, first_name: "Staff", roles }] },
  })
  const { jwtSecret } = container.resolve("configModule").projectConfig.http
  const actor = { actor_id: String(result[0]?.id), actor_type: "user" }
  const token = generateJwtToken(
    { ...actor, auth_identity_id: "", app_metadata: { roles } },
    { secret: String(jwtSecret), expiresIn: "1h" }
  )
  const headers = { authorization: `Bearer ${token}` }
  return { headers, user_id: actor.actor_id }
}

/** Headers of the storefront, and the sales channel behind its key. */
export async function storefront(container: MedusaContainer) {
  const { result: channels } = await createSalesChannelsWorkflow(container).run(
    { input: { salesChannelsData: [{ name: "CoopStore" }] } }
  )
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ type: "publishable", title: "Shop", created_by: "staff" }],
    },
  })
  const sales_channel_id = String(channels[0]?.id)
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: String(keys[0]?.id), add: [sales_channel_id] },
  })
  return {
    sales_channel_id,
    headers: { "x-publishable-api-key": String(keys[0]?.token) },
  }
}

const REGIONS = {
  ma: { currency_code: "mad", countries: ["ma"] },
  eu: { currency_code: "eur", countries: ["fr"] },
}

/** A region of the market, where the manual payment provider is offered. */
export async function aMarket(
  container: MedusaContainer,
  market: keyof typeof REGIONS
) {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: market,
          ...REGIONS[market],
          automatic_taxes: false,
          payment_providers: ["pp_system_default"],
          metadata: { market },
        },
      ],
    },
  })
  return String(result[0]?.id)
}

/** What the admin API needs to create a one-variant product. */
export function productBody(fields: Record<string, unknown> = {}) {
  sequence += 1
  return {
    title: `Huile d'argane ${sequence}`,
    handle: `huile-argane-${sequence}`,
    status: "published",
    options: [{ title: "Contenance", values: ["250 ml"] }],
    variants: [
      {
        title: "250 ml",
        options: { Contenance: "250 ml" },
        manage_inventory: false,
        prices: [
          { amount: 140, currency_code: "mad" },
          { amount: 15.5, currency_code: "eur" },
        ],
      },
    ],
    ...fields,
  }
}
