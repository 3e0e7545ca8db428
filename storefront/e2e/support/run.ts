import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { z } from "zod"

const Account = z.object({ email: z.string(), password: z.string() })

const Run = z.object({
  storefront_url: z.url(),
  backend_url: z.url(),
  publishable_key: z.string(),
  database_url: z.string(),
  stripe_api_base: z.url(),
  credentials: z.object({
    staff: Account,
    finance: Account,
    cooperative: Account,
    shopper: Account,
  }),
})

/** Somebody who can sign in. */
export type Account = z.infer<typeof Account>

const folder = resolve(process.env["COOPSTORE_RUN"] ?? ".coopstore/test")

/** The shop under test, as it describes itself. */
export const run = Run.parse(
  JSON.parse(readFileSync(join(folder, "run.json"), "utf8"))
)

/** Where the shop leaves its e-mails while no mail server is named. */
export const outboxFolder = join(folder, "outbox")
