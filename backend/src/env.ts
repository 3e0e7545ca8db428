import { loadEnv } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const optional = z.string().optional()
const required = z.string().min(1)
const loopbackUrl = (port: string | undefined, fallback: number) =>
  `http://localhost:${port ?? fallback}`

const Env = z
  .object({
    NODE_ENV: z.string().default("development"),
    DATABASE_URL: required,
    REDIS_URL: optional,
    MEILISEARCH_HOST: optional,
    MEILISEARCH_API_KEY: optional,
    STRIPE_API_KEY: required,
    STRIPE_WEBHOOK_SECRET: required,
    STRIPE_API_BASE: optional,
    S3_BUCKET: optional,
    S3_REGION: optional,
    S3_ENDPOINT: optional,
    S3_FILE_URL: optional,
    S3_ACCESS_KEY_ID: optional,
    S3_SECRET_ACCESS_KEY: optional,
    SMTP_URL: optional,
    EMAIL_FROM: z.string().default("CoopStore <bonjour@coopstore.example>"),
    OUTBOX_DIR: z.string().default(".coopstore/outbox"),
    UPLOADS_DIR: optional,
    PRIVATE_UPLOADS_DIR: z.string().default(".coopstore/private-uploads"),
    JWT_SECRET: required,
    COOKIE_SECRET: required,
    REFRESH_SECRET: required,
    BACKEND_URL: z
      .string()
      .url()
      .default(loopbackUrl(process.env.BACKEND_PORT, 9000)),
    STOREFRONT_URL: z
      .string()
      .url()
      .default(loopbackUrl(process.env.STOREFRONT_PORT, 8000)),
    STORE_CORS: optional,
    ADMIN_CORS: optional,
    AUTH_CORS: optional,
    COD_MAX_AMOUNT_MAD: z.coerce.number().int().positive().default(3000),
    EXCHANGE_RATE_EUR: z.coerce.number().positive().default(10.6),
    EXCHANGE_RATE_USD: z.coerce.number().positive().default(9.2),
    APPLICATIONS_PER_NETWORK: z.coerce.number().int().positive().default(60),
    APPLICATIONS_PER_EMAIL: z.coerce.number().int().positive().default(5),
    SELLER_NAME: z.string().default("CoopStore"),
    SELLER_LEGAL_FORM: optional,
    SELLER_ADDRESS: optional,
    SELLER_ICE: optional,
    SELLER_TAX_ID: optional,
    SELLER_TRADE_REGISTER: optional,
    SELLER_BUSINESS_TAX: optional,
    SELLER_VAT_NUMBER: optional,
    SELLER_EMAIL: optional,
    SELLER_PHONE: optional,
    SELLER_WEBSITE: optional,
    WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
    ADMIN_DISABLED: z
      .enum(["true", "false"])
      .default("false")
      .transform((value) => value === "true"),
  })
  .superRefine((env, context) => {
    if (env.S3_BUCKET && !(env.S3_REGION && env.S3_FILE_URL)) {
      context.addIssue({
        code: "custom",
        path: ["S3_BUCKET"],
        message: "needs S3_REGION and S3_FILE_URL beside it",
      })
    }
  })

export type Env = z.infer<typeof Env>

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

/** The environment, read once when the backend starts. */
export const env = readEnv(process.env)

/** Throws one sentence that names every bad variable. */
function readEnv(source: NodeJS.ProcessEnv): Env {
  // As in .env.example, an empty value counts as unset.
  const set = Object.entries(source).filter(([, value]) => value !== "")
  const parsed = Env.safeParse(Object.fromEntries(set))
  if (parsed.success) {
    return parsed.data
  }
  const faults = parsed.error.issues
    .map((issue) => `${issue.path.join(".")} (${issue.message})`)
    .join(", ")
  throw new Error(`The backend's environment is not usable: ${faults}`)
}
