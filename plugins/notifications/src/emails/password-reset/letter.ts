import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../languages"

/** Everything the letter about a new password says. */
export const PasswordResetLetter = z.object({
  language: z.enum(LANGUAGES),
  reset_url: z.string(),
})

export type PasswordResetLetter = z.infer<typeof PasswordResetLetter>
