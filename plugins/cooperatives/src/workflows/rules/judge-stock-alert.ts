/** What to do about a variant's stock; telling is done once, until it rises. */
export type StockVerdict = "tell" | "rearm" | "nothing"

type Alert = { threshold: number; alerted_at: string | Date | null }

/** Compares the stock with the threshold; uncounted stock is never low. */
export function judgeStockAlert(
  { threshold, alerted_at }: Alert,
  stock: number | null
): StockVerdict {
  if (stock === null) {
    return "nothing"
  }
  const low = stock <= threshold
  if (low && !alerted_at) {
    return "tell"
  }
  return !low && alerted_at ? "rearm" : "nothing"
}
