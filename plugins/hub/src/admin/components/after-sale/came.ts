import type {
  AfterSaleLineShape,
  AfterSaleReplacements,
  AfterSaleShape,
} from "../../../types/after-sale"

/** What is typed of a line that came back. */
export type Came = {
  quantity: string
  fate: string
  /** The size that is sent instead; `MONEY` for none. */
  instead: string
}

/** Stands for giving the money back. */
export const MONEY = "money"

/** What stands in the form before anybody typed: all came, as it was announced. */
export const countsAtFirst =
  (
    { kind }: Pick<AfterSaleShape, "kind">,
    offered: AfterSaleReplacements["lines"]
  ) =>
  ({ line_item_id, quantity }: AfterSaleLineShape): Came => {
    const sizes = offered.find((line) => line.line_item_id === line_item_id)
    const same = sizes?.sizes.find(({ is_same }) => is_same)
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
