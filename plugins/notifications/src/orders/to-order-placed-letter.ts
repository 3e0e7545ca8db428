import type { OrderPlacedLetter } from "../emails/order-placed/letter"
import { INTL_LOCALES, type Language, type Market } from "../languages"
import {
  type AddressRow,
  findPayment,
  type OrderItemRow,
  type OrderRow,
} from "./order-row"
import type { ProductRow } from "./product-row"

type Facts = {
  order: OrderRow
  products: ProductRow[]
  language: Language
  market: Market
  tracking_url: string
}

/** Gathers what the confirmation says: the lines by maker, the sums, the address. */
export function toOrderPlacedLetter({
  order,
  products,
  language,
  market,
  tracking_url,
}: Facts): OrderPlacedLetter {
  return {
    language,
    market,
    tracking_url,
    number: order.display_id,
    first_name: order.shipping_address?.first_name || null,
    currency_code: order.currency_code,
    makers: groupByMaker(order.items, products),
    delivery: {
      method: order.shipping_methods?.[0]?.name ?? null,
      total: order.original_shipping_total,
    },
    item_total: order.original_item_total,
    discount_total: order.original_total - order.total,
    tax_total: order.tax_total,
    total: order.total,
    payment: findPayment(order),
    address: toAddressLines(order.shipping_address, language),
  }
}

function groupByMaker(
  items: OrderItemRow[],
  products: ProductRow[]
): OrderPlacedLetter["makers"] {
  const groups = new Map<string, OrderPlacedLetter["makers"][number]>()
  for (const item of items) {
    const product = products.find(({ id }) => id === item.product_id)
    const maker = product?.cooperative
    const key = maker?.id ?? ""
    const group = groups.get(key) ?? {
      name: maker?.name ?? null,
      town: maker?.town ?? null,
      lines: [],
    }
    group.lines.push(toLine(item, product))
    groups.set(key, group)
  }
  // Products without a maker come last.
  return [...groups.values()].sort(
    (one, other) => Number(one.name === null) - Number(other.name === null)
  )
}

function toLine(item: OrderItemRow, product: ProductRow | undefined) {
  const variant = product?.variants?.find(({ id }) => id === item.variant_id)
  return {
    title: product?.title ?? item.product_title ?? item.title,
    variant_title: variant?.title ?? item.variant_title ?? null,
    quantity: item.quantity,
    total: item.original_total,
  }
}

// A letter finds its way in Morocco by its town; the region is kept as a code.
const REGION_CODE = /^MA-\d\d$/i

function toAddressLines(
  address: AddressRow | null | undefined,
  language: Language
): string[] {
  if (!address) {
    return []
  }
  const { country_code } = address
  const countries = new Intl.DisplayNames([INTL_LOCALES[language]], {
    type: "region",
  })
  return [
    [address.first_name, address.last_name],
    [address.company],
    [address.address_1],
    [address.address_2],
    [address.postal_code, address.city],
    [
      address.province &&
        !REGION_CODE.test(address.province) &&
        address.province,
    ],
    [country_code && countries.of(country_code.toUpperCase())],
    [address.phone],
  ]
    .map((parts) => parts.filter(Boolean).join(" "))
    .filter(Boolean)
}
