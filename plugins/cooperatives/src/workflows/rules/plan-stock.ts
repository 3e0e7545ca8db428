import type { StockMovement } from "../../types/stock"
import { VendorProblem } from "./vendor-problem"

/** What of a variant can be sold now. */
export type Available = Map<string, number>

/** By how much the stock of a variant changes, and what can be sold after. */
export type StockChange = { variant_id: string; by: number; stock: number }

/**
 * What movements do to the stock, in their order. Refuses all of them when one
 * counts on what is no longer true, or takes away more than there is; says so
 * of every variant concerned.
 */
export function planStock(
  movements: StockMovement[],
  available: Available
): StockChange[] {
  const stock = new Map(available)
  const changed: string[] = []
  const negative: string[] = []
  movements.forEach((movement) => {
    const { variant_id } = movement
    const now = stock.get(variant_id) ?? 0
    const next =
      movement.kind === "set" ? movement.quantity : now + movement.delta
    if (movement.kind === "set" && movement.expected !== now) {
      changed.push(variant_id)
    }
    if (next < 0) {
      negative.push(variant_id)
    }
    stock.set(variant_id, next)
  })
  refuse("stock_changed", "Some were sold or received meanwhile", changed)
  refuse("stock_negative", "There are not that many left", negative)
  return [...stock].flatMap(([variant_id, next]) => {
    const by = next - (available.get(variant_id) ?? 0)
    return movements.some((each) => each.variant_id === variant_id)
      ? [{ variant_id, by, stock: next }]
      : []
  })

  function refuse(
    code: "stock_changed" | "stock_negative",
    sentence: string,
    variant_ids: string[]
  ) {
    if (variant_ids.length) {
      throw new VendorProblem(code, sentence, {
        levels: variant_ids.map((variant_id) => ({
          variant_id,
          stock: available.get(variant_id) ?? 0,
        })),
      })
    }
  }
}
