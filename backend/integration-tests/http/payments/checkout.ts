import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { openSeededDemo } from "../catalogue/seeded-demo"

type Api = MedusaSuiteOptions["api"]
type Market = "ma" | "eu"

export const CARD = "pp_card_stripe"
export const CASH = "pp_cash-on-delivery_default"

const COUNTRIES = { ma: "ma", eu: "fr" }

type Ranked = { variant_rank: number }

/** The demo shop, and how a shopper walks through its checkout. */
export async function openCheckout(api: Api, container: MedusaContainer) {
  const summary = await openSeededDemo(api, container)
  const shop = {
    headers: { "x-publishable-api-key": summary.publishable_key },
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  const regionOf = async (market: Market) => {
    const { data } = await api.get("/store/regions?fields=id,metadata", shop)
    return data.regions.find(
      ({ metadata }: { metadata: { market: string } }) =>
        metadata.market === market
    ).id
  }

  const variantOf = async (handle: string, size = 0) => {
    const { data } = await api.get(
      `/store/products?handle=${handle}&fields=id,*variants`,
      shop
    )
    // The API keeps no order among them: the first is the one shown first.
    const sizes = data.products[0].variants.sort(
      (one: Ranked, other: Ranked) => one.variant_rank - other.variant_rank
    )
    return sizes.at(size).id
  }

  /**
   * A cart of two makers' products, in the size that is shown first unless `size`
   * counts to another, with an address and a delivery.
   */
  const fillCart = async (
    market: Market,
    { quantity = 1, size = 0, metadata = {} } = {}
  ) => {
    const handles = ["huile-argane-alimentaire", "safran-taliouine"]
    const items = await Promise.all(
      handles.map(async (handle) => ({
        variant_id: await variantOf(handle, size),
        quantity,
      }))
    )
    const { data } = await api.post(
      "/store/carts",
      {
        region_id: await regionOf(market),
        email: "amina@example.ma",
        items,
        metadata,
        shipping_address: {
          first_name: "Amina",
          last_name: "Ouali",
          address_1: "12 rue des Oliviers",
          city: "Agadir",
          postal_code: "80000",
          phone: "+212600000000",
          country_code: COUNTRIES[market],
        },
      },
      shop
    )
    const { id } = data.cart
    const { data: found } = await api.get(
      `/store/shipping-options?cart_id=${id}`,
      shop
    )
    await api.post(
      `/store/carts/${id}/shipping-methods`,
      { option_id: found.shipping_options[0].id },
      shop
    )
    return String(id)
  }

  /** Opens a payment session; answers it with the intent's client secret. */
  const choosePayment = async (
    cart_id: string,
    provider_id: string,
    data?: object
  ) => {
    const { data: created } = await api.post(
      "/store/payment-collections",
      { cart_id },
      shop
    )
    const { data: answer } = await api.post(
      `/store/payment-collections/${created.payment_collection.id}/payment-sessions`,
      { provider_id, data },
      shop
    )
    const session: {
      id: string
      data: { id: string; client_secret: string }
    } = answer.payment_collection.payment_sessions[0]
    return session
  }

  const complete = async (cart_id: string) => {
    const { data } = await api.post(
      `/store/carts/${cart_id}/complete`,
      {},
      shop
    )
    return data
  }

  /** The order a cart became, as the database has it; undefined before. */
  const orderOf = async (cart_id: string) => {
    const { data: links } = await query.graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id },
    })
    if (!links[0]) {
      return undefined
    }
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "total",
        "summary.*",
        "transactions.*",
        "payment_collections.*",
        "payment_collections.payments.*",
        "payment_collections.payments.captures.*",
      ],
      filters: { id: links[0].order_id },
    })
    return data[0]
  }

  const get = (path: string, headers = {}) =>
    api.get(path, { headers: { ...shop.headers, ...headers } })

  const { headers } = shop
  return { summary, headers, fillCart, choosePayment, complete, orderOf, get }
}
