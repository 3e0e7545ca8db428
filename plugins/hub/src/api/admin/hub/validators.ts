import { z } from "@medusajs/framework/zod"
import { HUB_STAGES } from "../../../types/board"

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true")

export const AdminScan = z.strictObject({
  code: z.string().trim().min(1).max(120),
})

export const AdminBoard = z.strictObject({
  stage: z.enum(HUB_STAGES).optional(),
  cooperative_id: z.string().min(1).optional(),
  market: z.enum(["ma", "eu", "us"]).optional(),
  late: flag,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export const AdminPicking = z.strictObject({ partial: flag })

export const AdminLot = z.strictObject({
  lot_code: z.string().trim().min(1).max(60),
})

export type AdminScan = z.infer<typeof AdminScan>
export type AdminBoard = z.infer<typeof AdminBoard>
export type AdminPicking = z.infer<typeof AdminPicking>
export type AdminLot = z.infer<typeof AdminLot>
