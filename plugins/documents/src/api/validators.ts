import { z } from "@medusajs/framework/zod"
import { PAPER_LANGUAGES } from "../types"

export const AdminListInvoices = z.object({ order_id: z.string().min(1) })
export type AdminListInvoices = z.infer<typeof AdminListInvoices>

export const AdminIssueInvoice = z.object({ order_id: z.string().min(1) })
export type AdminIssueInvoice = z.infer<typeof AdminIssueInvoice>

/** The language of a paper, where another than its own is wanted. */
export const AdminPaperLanguage = z.object({
  language: z.enum(PAPER_LANGUAGES).optional(),
})
export type AdminPaperLanguage = z.infer<typeof AdminPaperLanguage>
