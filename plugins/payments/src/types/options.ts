import { z } from "@medusajs/framework/zod"

/** What a column of a carrier's file is called; the first that stands there. */
const columnNames = z.array(z.string().min(1)).default([])

const remittanceFileSchema = z.object({
  /** The parcel's tracking number, or the shop's order number: one is needed. */
  tracking: columnNames,
  order: columnNames,
  amount: z.array(z.string().min(1)).min(1),
  /** The carrier's own number of the line, by which a repeated one is known. */
  reference: columnNames,
  collected_on: columnNames,
})

/** How a carrier's remittance file names its columns. */
export type RemittanceFile = z.output<typeof remittanceFileSchema>

const GENERIC_FILE: RemittanceFile = {
  tracking: ["tracking", "tracking number", "numéro de suivi", "code envoi"],
  order: ["order", "order number", "commande", "n° commande"],
  amount: ["amount", "montant", "montant crbt", "cod amount"],
  reference: ["reference", "référence", "line"],
  collected_on: ["collected on", "date", "date d'encaissement"],
}

/** Options of the plugin, validated when its modules start. */
export const paymentsOptionsSchema = z.object({
  /** From how many refusals at the door in how many days a number prepays. */
  prepay_after: z
    .object({
      refusals: z.number().int().min(1).default(2),
      days: z.number().int().min(1).default(180),
    })
    .default({ refusals: 2, days: 180 }),
  /** The carriers that collect cash, by their id, and their files' columns. */
  remittance_files: z
    .record(z.string(), remittanceFileSchema)
    .default({ amana: GENERIC_FILE, generic: GENERIC_FILE }),
})

export type PaymentsOptions = z.input<typeof paymentsOptionsSchema>
