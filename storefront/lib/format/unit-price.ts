/** What a price is compared by: a kilogram, a litre. */
export type UnitPrice = { minor: number; unit: "kg" | "l" }

const PER_UNIT: Record<string, { unit: "kg" | "l"; factor: number }> = {
  g: { unit: "kg", factor: 1000 },
  kg: { unit: "kg", factor: 1 },
  ml: { unit: "l", factor: 1000 },
  cl: { unit: "l", factor: 100 },
  l: { unit: "l", factor: 1 },
}

/**
 * The price per kilogram or litre, in minor units; null for what is sold by
 * the piece (a rug) or already weighs exactly one unit.
 */
export function unitPrice(
  minor: number,
  netQuantity: number | null,
  netUnit: string | null
): UnitPrice | null {
  const measure = netUnit ? PER_UNIT[netUnit.toLowerCase()] : undefined
  if (!measure || !netQuantity || netQuantity <= 0) {
    return null
  }
  return {
    minor: Math.round((minor * measure.factor) / netQuantity),
    unit: measure.unit,
  }
}
