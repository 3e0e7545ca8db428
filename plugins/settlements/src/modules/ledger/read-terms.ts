import {
  settlementsOptionsSchema,
  type BankFile,
  type SettlementsOptions,
  type WithdrawalRule,
} from "../../types/options"

/** Dirhams for one dirham, in millionths. */
const PARITY = 1_000_000

/** What the options say of money, in whole numbers. */
export type LedgerTerms = {
  /** What CoopStore keeps of a sale without a rule, in hundredths of a percent. */
  commissionBasisPoints: number
  withdrawal: WithdrawalRule
  /** The day of the month on which the shop pays. */
  payoutDay: number
  /** Dirhams for one unit of other currencies, in millionths. */
  exchangeRates: Map<string, number>
  bankFile: BankFile
}

export function readTerms(options: SettlementsOptions): LedgerTerms {
  const {
    commission_percent,
    payout_day,
    exchange_rates,
    bank_file,
    ...withdrawal
  } = settlementsOptionsSchema.parse(options)
  return {
    commissionBasisPoints: Math.round(commission_percent * 100),
    withdrawal,
    payoutDay: payout_day,
    exchangeRates: new Map(
      Object.entries(exchange_rates).map(([currency, rate]) => [
        currency,
        Math.round(rate * PARITY),
      ])
    ),
    bankFile: bank_file,
  }
}
