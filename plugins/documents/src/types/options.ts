import { z } from "@medusajs/framework/zod"
import { Seller } from "./seller"

/** What the documents plugin is told: who sells. */
export const DocumentsOptions = z.object({ seller: Seller })

export type DocumentsOptions = z.infer<typeof DocumentsOptions>
