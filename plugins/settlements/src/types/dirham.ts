/** Where what a shopper pays goes; minor units that add up to `total`. */
export type DirhamSplit = {
  total: number
  maker: number
  /** CoopStore's commission, or what is left of it. */
  shop: number
  vat: number
  /** Delivery, without VAT; nothing within the price of a product. */
  carriage: number
}

/** `GET /store/products/:id/dirham`: the sizes that have a price there. */
export type StoreProductDirham = {
  dirham: {
    currency_code: string
    /** Of the price without VAT, by the rule in force. */
    commission_percent: number
    vat_percent: number
    variants: (DirhamSplit & {
      variant_id: string
      /**
       * What the cheapest delivery of one piece alone costs on top, VAT
       * included; null where no carrier takes it.
       */
      typical_delivery: number | null
    })[]
  }
}

/** `GET /store/orders/track/:token/dirham`; null until the ledger has it. */
export type StoreOrderDirham = {
  dirham:
    | (DirhamSplit & {
        currency_code: string
        makers: { handle: string; name: string; amount: number }[]
      })
    | null
}
