import type {
  AfterSaleLineShape,
  AfterSaleShape,
  ReplacementSize,
} from "../../../types/after-sale"
import type { ChosenFate } from "./fate-select"

/** What is typed of a line that came back. */
export type Came = {
  quantity: string
  fate: ChosenFate
  /** The size that is sent instead; `MONEY` for none. */
  instead: string
}

/** Stands for giving the money back. */
export const MONEY = "money"

/** What stands in the form before anybody typed: all came, as it was announced. */
export function countAtFirst(
  { quantity }: Pick<AfterSaleLineShape, "quantity">,
  { kind, sizes }: Pick<AfterSaleShape, "kind"> & { sizes: ReplacementSize[] }
): Came {
  const same = sizes.find(({ is_same }) => is_same)
  return {
    quantity: String(quantity),
    fate: "restock",
    instead: kind === "exchange" && same ? same.variant_id : MONEY,
  }
}

/** What is sent: lines of which something came. */
export function toReceived(
  came: { line: AfterSaleLineShape; counted: Came }[]
) {
  return came.flatMap(({ line: { line_item_id }, counted }) => {
    const quantity = Number(counted.quantity)
    const { fate, instead } = counted
    return quantity > 0
      ? [
          {
            line_item_id,
            quantity,
            fate,
            ...(instead === MONEY ? {} : { replacement_variant_id: instead }),
          },
        ]
      : []
  })
}
