import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Options = z.object({
  from: z.string().includes("@"),
  outbox_dir: z.string().min(1),
  smtp_url: z.url({ protocol: /^smtps?$/ }).optional(),
})

/** What the e-mail provider works with. */
export type EmailOptions = z.infer<typeof Options>

/** Reads the e-mail provider's options; throws one sentence naming each bad one. */
export function parseEmailOptions(options: unknown): EmailOptions {
  const parsed = Options.safeParse(options)
  if (parsed.success) {
    return parsed.data
  }
  const faults = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "options"} ${issue.message}`)
    .join("; ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The e-mail provider's options are not usable: ${faults}`
  )
}
