/** Dirhams for one dirham, in millionths. */
export const PARITY = 1_000_000

/** Centimes of a dirham for minor units of a currency, the half upwards. */
export function settle(amount: number, exchange_rate: number): number {
  const product = BigInt(Math.abs(amount)) * BigInt(exchange_rate)
  const settled = Number(
    (2n * product + BigInt(PARITY)) / (2n * BigInt(PARITY))
  )
  return amount < 0 ? 0 - settled : settled
}
