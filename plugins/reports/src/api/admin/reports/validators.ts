import { z } from "@medusajs/framework/zod"
import { SALES_DIMENSIONS } from "../../../types/reports"

const day = z.iso.date("A day is written as 2026-11-27")

export const AdminGetReport = z
  .strictObject({
    from: day,
    to: day,
    by: z.enum(SALES_DIMENSIONS).default("cooperative"),
  })
  .refine(({ from, to }) => from <= to, {
    message: "The period ends before it begins",
    path: ["to"],
  })

export type AdminGetReport = z.infer<typeof AdminGetReport>
