import type { InvoiceContent, PaperLanguage, Seller } from "../../types"
import type { InvoicedOrder } from "./invoiced-order"
import type { InvoicedProduct } from "./invoiced-product"
import { type Taxed, splitTaxes } from "./split-taxes"
import { toAddressLines, toPersonName } from "./to-address-lines"
import { toPayment } from "./to-payment"

type Facts = {
  order: InvoicedOrder
  products: InvoicedProduct[]
  /** The lots of a line that left the hub, by the line's id. */
  lots: Map<string, string>
  seller: Seller
  language: PaperLanguage
  issued_at: Date
}

type Item = InvoicedOrder["items"][number]
type Maker = InvoiceContent["makers"][number]

/** What an order's invoice says: the order as it stands when it leaves. */
export function toInvoiceContent(facts: Facts): Omit<InvoiceContent, "number"> {
  const { order, seller, language, issued_at } = facts
  const items = order.items.filter(({ quantity }) => quantity > 0)
  const methods = order.shipping_methods ?? []
  const item_total = sum(items.map((item) => item.original_total))
  const shipping_total = sum(methods.map((method) => method.original_total))
  const address = order.billing_address ?? order.shipping_address
  const ice = address?.metadata?.ice
  return {
    kind: "invoice",
    issued_at: issued_at.toISOString(),
    order: {
      number: order.display_id,
      placed_at: order.created_at.toISOString(),
    },
    shipped_at: firstShipped(order)?.toISOString() ?? null,
    credits: null,
    seller,
    buyer: {
      name: toPersonName(address),
      company: address?.company || null,
      address: toAddressLines(address, language),
      ice: typeof ice === "string" && ice ? ice : null,
    },
    currency_code: order.currency_code,
    makers: groupByMaker(items, facts),
    item_total,
    shipping: { method: methods[0]?.name ?? null, total: shipping_total },
    discount_total: item_total + shipping_total - order.total,
    total: order.total,
    taxes: splitTaxes([...items, ...methods].map(toTaxed), order.total),
    payment: toPayment(order),
  }
}

function firstShipped(order: InvoicedOrder): Date | null {
  const times = (order.fulfillments ?? []).flatMap(
    ({ shipped_at, canceled_at }) =>
      shipped_at && !canceled_at ? [shipped_at] : []
  )
  return times.toSorted((one, other) => Number(one) - Number(other))[0] ?? null
}

function groupByMaker(items: Item[], { products, lots }: Facts): Maker[] {
  const groups = new Map<string, Maker>()
  for (const item of items) {
    const product = products.find(({ id }) => id === item.product_id)
    const maker = product?.cooperative
    const key = maker?.id ?? ""
    const group = groups.get(key) ?? {
      name: maker?.name ?? null,
      town: maker?.town ?? null,
      lines: [],
    }
    group.lines.push(toLine(item, product, lots.get(item.id) ?? null))
    groups.set(key, group)
  }
  // Products without a maker come last.
  return [...groups.values()].sort(
    (one, other) => Number(one.name === null) - Number(other.name === null)
  )
}

function toLine(
  item: Item,
  product: InvoicedProduct | undefined,
  lot: string | null
): Maker["lines"][number] {
  const variant = product?.variants?.find(({ id }) => id === item.variant_id)
  return {
    line_item_id: item.id,
    title: product?.title ?? item.product_title ?? item.title,
    variant_title: variant?.title ?? item.variant_title ?? null,
    lot,
    quantity: item.quantity,
    unit_price: Math.round(item.original_total / item.quantity),
    tax_rate: rateOf(item),
    total: item.original_total,
  }
}

function toTaxed(part: {
  total: number
  tax_total: number
  tax_lines?: { rate: number }[] | null | undefined
}): Taxed {
  return { rate: rateOf(part) ?? 0, gross: part.total, tax: part.tax_total }
}

/** The rates of a line together; null where no tax was computed. */
function rateOf({
  tax_lines,
}: {
  tax_lines?: { rate: number }[] | null | undefined
}): number | null {
  return tax_lines?.length ? sum(tax_lines.map(({ rate }) => rate)) : null
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
