/** A discount of a line as Medusa keeps it; the amount is in major units. */
export type LineDiscount = {
  amount: number
  code?: string | null
  description?: string | null
  promotion_id?: string | null
  is_tax_inclusive?: boolean
}

/**
 * Discounts of a line that take off another whole than before. They keep their
 * proportion, whether Medusa reckons them with or without VAT.
 */
export function scaleDiscounts(
  discounts: LineDiscount[],
  { before, after }: { before: number; after: number }
): LineDiscount[] {
  return discounts.map((discount) => ({
    ...discount,
    amount: before ? (discount.amount * after) / before : 0,
  }))
}
