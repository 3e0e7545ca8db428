import { MedusaError } from "@medusajs/framework/utils"
import type { PartOfOrder, PlacedOrder } from "../../types/placed-order"
import type { SoldLine, SoldOrder } from "../../types/sold-order"
import { exactMinor } from "./exact-minor"
import { PARITY } from "./settle"

/** Who made the lines, what CoopStore keeps of each, and the rates of the day. */
export type SaleTerms = {
  parts: PartOfOrder[]
  /** By the product of a line and its maker. */
  commissionOf: (line: {
    product_id: string | null
    cooperative_id: string | null
  }) => SoldLine["commission"]
  /** Dirhams for one unit of other currencies, in millionths. */
  exchangeRates: Map<string, number>
}

/** An order of the order module as the ledger records it. */
export function toSoldOrder(order: PlacedOrder, terms: SaleTerms): SoldOrder {
  const methods = order.shipping_methods ?? []
  return {
    id: order.id,
    currency_code: order.currency_code,
    placed_at: order.created_at,
    exchange_rate: rateOf(order.currency_code, terms),
    lines: order.items.map((item) => toLine(item, terms)),
    delivery: {
      total: addUp(methods.map(({ total }) => exactMinor(total))),
      tax_total: addUp(methods.map(({ tax_total }) => exactMinor(tax_total))),
      vat_basis_points: methods[0] ? vatOf(methods[0]) : 0,
    },
  }
}

function toLine(
  item: PlacedOrder["items"][number],
  { parts, commissionOf }: SaleTerms
): SoldLine {
  const part = parts.find(({ lines }) =>
    lines.some(({ line_item_id }) => line_item_id === item.id)
  )
  return {
    line_item_id: item.id,
    quantity: item.quantity,
    maker: part
      ? { cooperative_id: part.cooperative_id, cooperative_order_id: part.id }
      : null,
    original_total: exactMinor(item.original_total),
    total: exactMinor(item.total),
    tax_total: exactMinor(item.tax_total),
    vat_basis_points: vatOf(item),
    commission: commissionOf({
      product_id: item.product_id,
      cooperative_id: part?.cooperative_id ?? null,
    }),
  }
}

function vatOf({
  tax_lines,
}: Pick<PlacedOrder["items"][number], "tax_lines">): number {
  return Math.round(
    (tax_lines ?? []).reduce((sum, { rate }) => sum + rate, 0) * 100
  )
}

function rateOf(currency_code: string, { exchangeRates }: SaleTerms): number {
  const rate =
    currency_code === "mad" ? PARITY : exchangeRates.get(currency_code)
  if (!rate) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no rate for ${currency_code}; name it in the option exchange_rates, in dirhams`
    )
  }
  return rate
}

function addUp(amounts: bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}
