import type { MedusaContainer } from "@medusajs/framework/types"
import { theOnly } from "../the-only"
import { aMarket, productBody, staffHeaders, storefront } from "./factories"

type Client = {
  get: (path: string, options: object) => Promise<{ data: never }>
  post: (
    path: string,
    body: object,
    options: object
  ) => Promise<{ data: never }>
}

type Product = { id: string; title: string; variants: { id: string }[] }
type Cart = {
  id: string
  metadata: { withdrawn_lines?: Record<string, unknown>[] } | null
  items: { id: string; product_id: string; quantity: number }[]
}

/** A shop with staff, a storefront and two markets, driven over HTTP. */
export async function openShop(api: Client, container: MedusaContainer) {
  const staff = await staffHeaders(container)
  const shop = await storefront(container)
  const regions = {
    ma: await aMarket(container, "ma"),
    eu: await aMarket(container, "eu"),
  }

  const publish = async (
    cooperative_id: string,
    listing: object = { class: "oil" },
    fields: object = {}
  ): Promise<Product> => {
    const body = productBody({
      sales_channels: [{ id: shop.sales_channel_id }],
      additional_data: { cooperative_id, listing },
      ...fields,
    })
    const { data } = await api.post("/admin/products", body, staff)
    return (data as { product: Product }).product
  }

  const startCart = async (
    market: keyof typeof regions = "ma",
    ...products: Product[]
  ) => {
    const body = {
      region_id: regions[market],
      email: "shopper@example.com",
      items: products.map(({ variants }) => ({
        variant_id: theOnly(variants).id,
        quantity: 1,
      })),
    }
    const { data } = await api.post("/store/carts", body, shop)
    return (data as { cart: Cart }).cart.id
  }

  const addToCart = (cart_id: string, product: Product, quantity = 1) =>
    api.post(
      `/store/carts/${cart_id}/line-items`,
      { variant_id: theOnly(product.variants).id, quantity },
      shop
    )

  const readCart = async (cart_id: string) => {
    const { data } = await api.get(
      `/store/carts/${cart_id}?fields=id,metadata,*items`,
      shop
    )
    return (data as { cart: Cart }).cart
  }

  const readyToPay = async (cart_id: string) => {
    const { data } = await api.post(
      "/store/payment-collections",
      { cart_id },
      shop
    )
    const { id } = (data as { payment_collection: { id: string } })
      .payment_collection
    await api.post(
      `/store/payment-collections/${id}/payment-sessions`,
      { provider_id: "pp_system_default" },
      shop
    )
  }

  const complete = async (cart_id: string) => {
    const { data } = await api.post(
      `/store/carts/${cart_id}/complete`,
      {},
      shop
    )
    return data as { order: { id: string } }
  }

  const order = async (...products: Product[]): Promise<string> => {
    const cart_id = await startCart()
    for (const product of products) {
      await addToCart(cart_id, product)
    }
    await readyToPay(cart_id)
    const { order } = await complete(cart_id)
    return order.id
  }

  return {
    staff,
    shop,
    regions,
    publish,
    startCart,
    addToCart,
    readCart,
    readyToPay,
    complete,
    order,
  }
}
