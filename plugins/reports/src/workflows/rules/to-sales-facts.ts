import type { PartFact, SaleFact } from "../../types/facts"
import type { PartRow } from "../queries/read-part-rows"

const NOT_SOLD = ["refused", "canceled"]

/** What the reports need to know beside the part itself. */
type Surroundings = {
  /** Handles of categories, by product. */
  categories: Map<string, string>
  marketOfCurrency: Record<string, string>
}

/** A part of an order as the reports keep it, with its articles. */
export function toSalesFacts(
  part: PartRow,
  { categories, marketOfCurrency }: Surroundings
): { part: PartFact; sales: SaleFact[] } {
  const { id, lines, cooperative, ...fields } = part
  const shared = {
    part_id: id,
    cooperative_id: part.cooperative_id,
    region: cooperative?.region ?? null,
    // A currency without a market of its own still is somewhere.
    market: marketOfCurrency[part.currency_code] ?? part.currency_code,
    currency_code: part.currency_code,
    placed_at: part.placed_at,
  }
  return {
    part: { ...fields, ...shared },
    sales: lines.map((line) => ({
      ...shared,
      line_id: line.id,
      category: categories.get(line.product_id) ?? null,
      ...keptOf(line),
      is_sold: !NOT_SOLD.includes(part.status),
    })),
  }
}

/**
 * What the shopper has in the end: pieces that were short, broken, canceled or sent back
 * are taken off, and their share of what was paid with them.
 */
function keptOf({ quantity, total, ...off }: PartRow["lines"][number]) {
  const pieces =
    quantity -
    off.short_quantity -
    off.damaged_quantity -
    off.canceled_quantity -
    off.returned_quantity
  return { pieces, total: Math.round((total * pieces) / quantity) }
}
