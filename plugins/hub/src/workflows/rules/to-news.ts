import type { Count } from "./to-count"

/** What a maker is told of pieces that left its part. */
export function toNews({ receipt }: Pick<Count, "receipt">) {
  const sum = (column: "short" | "damaged") =>
    receipt.lines.reduce((total, line) => total + line[column], 0)
  return {
    cooperative_id: receipt.cooperative_id,
    kind: "pieces-missing" as const,
    data: {
      order_display_id: receipt.order_display_id,
      cooperative_order_id: receipt.cooperative_order_id,
      short: sum("short"),
      damaged: sum("damaged"),
    },
  }
}
