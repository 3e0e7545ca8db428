import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"
import { z } from "zod"
import { ExplainedError } from "../lib/explained-error.ts"
import { ROOT } from "../lib/paths.ts"

const text = z.string().optional()
const port = (fallback: number) =>
  z.coerce
    .number("must be a port number")
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .max(65_535, "must be 65535 or less")
    .default(fallback)
const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must look like ${example}` }).optional()
const web = url(/^https?$/, "https://example.org")
const count = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .positive("must be more than 0")
  .optional()
const secret = z.string().min(16, "must have 16 characters or more").optional()

const Environment = z
  .object({
    BACKEND_PORT: port(9000),
    STOREFRONT_PORT: port(8000),
    STRIPE_DOUBLE_PORT: port(8010),
    POSTGRES_PORT: port(54_329),
    BACKEND_URL: web,
    STOREFRONT_URL: web,
    DATABASE_URL: url(/^postgres(ql)?$/, "postgres://user:password@host/name"),
    REDIS_URL: url(/^rediss?$/, "redis://host:6379"),
    MEILISEARCH_HOST: web,
    MEILISEARCH_API_KEY: text,
    STRIPE_API_KEY: z
      .string()
      .regex(/^[sr]k_/, "must begin with sk_")
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .startsWith("whsec_", "must begin with whsec_")
      .optional(),
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .startsWith("pk_", "must begin with pk_")
      .optional(),
    S3_BUCKET: text,
    S3_REGION: text,
    S3_ENDPOINT: web,
    S3_FILE_URL: web,
    S3_ACCESS_KEY_ID: text,
    S3_SECRET_ACCESS_KEY: text,
    SMTP_URL: url(/^smtps?$/, "smtp://user:password@host:587"),
    EMAIL_FROM: text,
    COD_MAX_AMOUNT_MAD: z.coerce
      .number("must be an amount in dirhams")
      .int("must be a whole number of dirhams")
      .positive("must be more than 0")
      .optional(),
    STAFF_PHONE: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, "must look like +212522123456")
      .default("+212520000000"),
    HUB_TOWN: text,
    SELLER_NAME: text,
    SELLER_LEGAL_FORM: text,
    SELLER_ADDRESS: text,
    SELLER_ICE: z
      .string()
      .regex(/^\d{15}$/, "must have 15 digits")
      .optional(),
    SELLER_TAX_ID: text,
    SELLER_TRADE_REGISTER: text,
    SELLER_BUSINESS_TAX: text,
    SELLER_VAT_NUMBER: text,
    SELLER_EMAIL: text,
    SELLER_PHONE: text,
    SELLER_WEBSITE: text,
    APPLICATIONS_PER_NETWORK: count,
    APPLICATIONS_PER_EMAIL: count,
    WORKER_MODE: z
      .enum(["shared", "server", "worker"], "must be shared, server or worker")
      .optional(),
    STORE_CORS: text,
    ADMIN_CORS: text,
    AUTH_CORS: text,
    DEMO_PASSWORD: z
      .string()
      .min(8, "must have 8 characters or more")
      .optional(),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    REFRESH_SECRET: secret,
  })
  .superRefine((values, context) => {
    const companions = {
      STRIPE_API_KEY: ["STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"],
      S3_BUCKET: ["S3_REGION", "S3_FILE_URL"],
    } as const
    for (const [name, needed] of entries(companions)) {
      for (const companion of needed) {
        if (!values[name] || values[companion]) continue
        const message = `is missing, and ${name} needs it`
        context.addIssue({ code: "custom", path: [companion], message })
      }
    }
  })

/** What the machine's environment and `.env` say, checked. */
export type Environment = z.infer<typeof Environment>

/** Reads the process's environment, and `.env` beneath it, once. */
export function readEnvironment(): Environment {
  const file = join(ROOT, ".env")
  const written = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  return parseEnvironment({ ...written, ...process.env })
}

/** Checks variables; throws one sentence that names every bad one. */
export function parseEnvironment(
  variables: Record<string, string | undefined>
): Environment {
  const set = Object.entries(variables).filter(([, value]) => value !== "")
  const given = Object.fromEntries(set)
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => {
    const name = issue.path.join(".")
    const value = given[name]
    const shown =
      value === undefined || isSecret(name) ? "" : ` is "${value}" but`
    return `${name}${shown} ${issue.message}`
  })
  throw new ExplainedError(
    `The environment is not usable: ${faults.join("; ")}.`
  )
}

function isSecret(name: string): boolean {
  return /KEY|SECRET|URL/.test(name)
}

function entries<T extends object>(record: T): [keyof T, T[keyof T]][] {
  return Object.entries(record) as [keyof T, T[keyof T]][]
}
