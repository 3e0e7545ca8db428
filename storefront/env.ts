import { z } from "zod"

/**
 * What `next build` bakes into the build (image hosts, security headers) and
 * has a safe default, so that a build needs neither a backend nor a secret.
 */
export const buildEnv = parse(
  z.object({
    BACKEND_URL: z.url().default("http://localhost:9000"),
    STOREFRONT_URL: z.url().default("http://localhost:8000"),
    S3_FILE_URL: optionalUrl(),
    STRIPE_JS_URL: optionalUrl(),
  })
)

const runtimeSchema = z.object({
  MEDUSA_PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  REFRESH_SECRET: z.string().min(16),
  STRIPE_PUBLISHABLE_KEY: z.string().optional(),
  COOKIE_SECURE: z.stringbool().optional(),
  STAFF_PHONE: z.preprocess(
    (value) => value || undefined,
    z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, "must look like +212522123456")
      .optional()
  ),
  HUB_TOWN: z.preprocess(
    (value) => value || undefined,
    z.string().default("Casablanca")
  ),
})

let runtime: (typeof buildEnv & z.infer<typeof runtimeSchema>) | undefined

/** The whole environment of a running server; names every bad variable. */
export function getEnv() {
  runtime ??= { ...buildEnv, ...parse(runtimeSchema) }
  return runtime
}

function optionalUrl() {
  return z.preprocess((value) => value || undefined, z.url().optional())
}

function parse<T extends z.ZodType>(schema: T): z.infer<T> {
  const result = schema.safeParse(process.env)
  if (result.success) {
    return result.data
  }
  const lines = result.error.issues.map(
    (issue) => `  ${issue.path.join(".")}: ${issue.message}`
  )
  throw new Error(`Bad environment of the storefront:\n${lines.join("\n")}`)
}
