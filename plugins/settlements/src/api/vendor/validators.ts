import { z } from "@medusajs/framework/zod"
import { LEDGER_FORMATS } from "../../sheets/write-ledger"

export const VendorListLedger = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type VendorListLedger = z.infer<typeof VendorListLedger>

export const VendorExportLedger = z.strictObject({
  format: z.enum(LEDGER_FORMATS).default("xlsx"),
})

export type VendorExportLedger = z.infer<typeof VendorExportLedger>
