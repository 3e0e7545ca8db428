import { z } from "@medusajs/framework/zod"

/** What a column of the bank's file may say of a transfer. */
const BANK_FIELDS = [
  "rib",
  "name",
  /** In dirhams, with two decimals. */
  "amount",
  "currency",
  /** The batch's number and the payout's place in it: unique. */
  "reference",
  /** What the cooperative reads on its account. */
  "label",
  /** The debited account, from `debit_rib`. */
  "debit_rib",
] as const

const bankFileSchema = z.object({
  delimiter: z.string().min(1).max(1).default(";"),
  decimal_mark: z.enum([",", "."]).default(","),
  /** The account that is debited; empty where the bank knows it. */
  debit_rib: z.string().default(""),
  /** Before the batch's number, on the cooperative's account. */
  label: z.string().default("CoopStore"),
  columns: z
    .array(z.object({ header: z.string(), field: z.enum(BANK_FIELDS) }))
    .min(1)
    .default([
      { header: "Reference", field: "reference" },
      { header: "RIB beneficiaire", field: "rib" },
      { header: "Nom beneficiaire", field: "name" },
      { header: "Montant", field: "amount" },
      { header: "Devise", field: "currency" },
      { header: "Motif", field: "label" },
    ]),
})

/** How the file for the bank is written. */
export type BankFile = z.output<typeof bankFileSchema>

/** Options of the plugin, validated when its module starts. */
export const settlementsOptionsSchema = z.object({
  /** What CoopStore keeps of a sale, in percent with two decimals at most. */
  commission_percent: z
    .number()
    .min(0)
    .max(100)
    .refine(
      (percent) => Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6,
      "commission_percent has two decimals at most"
    )
    .default(12),
  /** Days in which a shopper may send back, by country code. */
  withdrawal_days: z
    .record(z.string().length(2).lowercase(), z.number().int().min(0))
    .default({ ma: 7 }),
  /** The same where the country is not named. */
  withdrawal_days_elsewhere: z.number().int().min(0).default(14),
  /** The day of the month on which the shop pays; 28 at most. */
  payout_day: z.number().int().min(1).max(28).default(5),
  /**
   * Dirhams for one unit of the other currencies that shoppers pay in. A sale
   * keeps the rate of its day.
   */
  exchange_rates: z
    .record(z.string().length(3).lowercase(), z.number().positive().max(2_000))
    .default({ eur: 10.6, usd: 9.2 }),
  bank_file: bankFileSchema.prefault({}),
})

export type SettlementsOptions = z.input<typeof settlementsOptionsSchema>

/** How long shoppers may send back, by where the parcel went. */
export type WithdrawalRule = Pick<
  z.output<typeof settlementsOptionsSchema>,
  "withdrawal_days" | "withdrawal_days_elsewhere"
>
