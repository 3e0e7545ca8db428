import { z } from "@medusajs/framework/zod"
import { LEDGER_FORMATS } from "../../sheets/write-ledger"
import { STATEMENT_FORMATS } from "../../workflows/queries/write-statement-file"

export const VendorListLedger = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type VendorListLedger = z.infer<typeof VendorListLedger>

export const VendorExportLedger = z.strictObject({
  format: z.enum(LEDGER_FORMATS).default("xlsx"),
})

export type VendorExportLedger = z.infer<typeof VendorExportLedger>

export const VendorReadStatementFile = z.strictObject({
  format: z.enum(STATEMENT_FORMATS).default("pdf"),
})

export type VendorReadStatementFile = z.infer<typeof VendorReadStatementFile>
