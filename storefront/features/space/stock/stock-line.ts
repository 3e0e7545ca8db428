/** A size as the stock screen shows it. */
export type StockLine = {
  variant_id: string
  /** The size alone, and the product with its size. */
  label: string
  name: string
  /** What the shop counts; null when it does not. */
  stock: number | null
  threshold: number | null
}

/** A product with its sizes. */
export type StockGroup = {
  id: string
  title: string
  title_language: string
  thumbnail: string | null
  category: string | null
  lines: StockLine[]
}
