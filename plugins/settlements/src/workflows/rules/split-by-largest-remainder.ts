/**
 * A whole number in parts that follow weights: they add up to it, and each is
 * less than one unit from its exact share. What rounding down leaves over goes
 * to the largest remainders, the earlier first where they are equal.
 */
export function splitByLargestRemainder(
  whole: number,
  weights: readonly bigint[]
): number[] {
  const given = weights.some((weight) => weight > 0n)
    ? weights
    : weights.map(() => 1n)
  const sum = given.reduce((total, weight) => total + weight, 0n)
  const shares = given.map((weight, index) => {
    const product = BigInt(whole) * weight
    return { index, floor: Number(product / sum), rest: product % sum }
  })
  const left = whole - shares.reduce((total, { floor }) => total + floor, 0)
  const lucky = new Set(
    [...shares]
      .sort((a, b) => compare(b.rest, a.rest) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index)
  )
  return shares.map(({ floor, index }) => floor + (lucky.has(index) ? 1 : 0))
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
