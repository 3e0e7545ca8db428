/** A maker, as far as a shopper's order shows it. */
export type StoreOrderMaker = {
  id: string
  handle: string | null
  name: string
  town: string | null
}

/** A line of a followed order; amounts are integer minor units, VAT included. */
export type StoreTrackedOrderItem = {
  id: string
  title: string
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
  total: number
  cooperative: StoreOrderMaker | null
}

/** A parcel of a followed order; a time is null until it has come. */
export type StoreTrackedFulfillment = {
  id: string
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  /** It was refused at the door, or lost. */
  came_back: boolean
  labels: { tracking_number: string; tracking_url: string | null }[]
}

/**
 * What somebody who holds an order's secret link may see of it: no e-mail, no
 * phone, no street. Amounts are integer minor units, VAT included.
 */
export type StoreTrackedOrder = {
  id: string
  display_id: number
  status: string
  payment_status: string
  fulfillment_status: string
  payment_kind: "card" | "cash_on_delivery" | "other"
  created_at: string
  currency_code: string
  item_total: number
  shipping_total: number
  discount_total: number
  tax_total: number
  total: number
  language: "fr" | "ar" | "en"
  market: "ma" | "eu" | "us"
  delivery: {
    method: string | null
    city: string | null
    country_code: string | null
  }
  items: StoreTrackedOrderItem[]
  fulfillments: StoreTrackedFulfillment[]
}

/** The answer of `GET /store/orders/track/:token`. */
export type StoreTrackedOrderResponse = { order: StoreTrackedOrder }

/** The answer of `GET /store/carts/:id/order-access`. */
export type StoreOrderAccessResponse = { token: string }
