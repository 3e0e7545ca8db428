import { delimiter, join } from "node:path"
import { BIN } from "../lib/paths.ts"
import type { Stage } from "./stage.ts"

/** Variables for a child process; undefined ones are left out by Node. */
export type Variables = Record<string, string | undefined>

/** What the backend, its migrations, its seed and its build are given. */
export function backendEnvironment(
  stage: Stage,
  databaseUrl: string
): Variables {
  const { environment, secrets } = stage
  return {
    ...commonEnvironment(stage),
    DATABASE_URL: databaseUrl,
    REDIS_URL: environment.REDIS_URL,
    MEILISEARCH_HOST: environment.MEILISEARCH_HOST,
    MEILISEARCH_API_KEY: environment.MEILISEARCH_API_KEY,
    ...stripeOf(stage),
    S3_BUCKET: environment.S3_BUCKET,
    S3_REGION: environment.S3_REGION,
    S3_ENDPOINT: environment.S3_ENDPOINT,
    S3_ACCESS_KEY_ID: environment.S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY: environment.S3_SECRET_ACCESS_KEY,
    SMTP_URL: environment.SMTP_URL,
    EMAIL_FROM: environment.EMAIL_FROM,
    OUTBOX_DIR: join(stage.folder, "outbox"),
    PRIVATE_UPLOADS_DIR: join(stage.folder, "private-uploads"),
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    STORE_CORS: environment.STORE_CORS,
    ADMIN_CORS: environment.ADMIN_CORS,
    AUTH_CORS: environment.AUTH_CORS,
    COD_MAX_AMOUNT_MAD: environment.COD_MAX_AMOUNT_MAD?.toString(),
    APPLICATIONS_PER_NETWORK: environment.APPLICATIONS_PER_NETWORK?.toString(),
    APPLICATIONS_PER_EMAIL: environment.APPLICATIONS_PER_EMAIL?.toString(),
    SELLER_NAME: environment.SELLER_NAME,
    SELLER_LEGAL_FORM: environment.SELLER_LEGAL_FORM,
    SELLER_ADDRESS: environment.SELLER_ADDRESS,
    SELLER_ICE: environment.SELLER_ICE,
    SELLER_TAX_ID: environment.SELLER_TAX_ID,
    SELLER_TRADE_REGISTER: environment.SELLER_TRADE_REGISTER,
    SELLER_BUSINESS_TAX: environment.SELLER_BUSINESS_TAX,
    SELLER_VAT_NUMBER: environment.SELLER_VAT_NUMBER,
    SELLER_EMAIL: environment.SELLER_EMAIL,
    SELLER_PHONE: environment.SELLER_PHONE,
    SELLER_WEBSITE: environment.SELLER_WEBSITE,
    WORKER_MODE: environment.WORKER_MODE,
  }
}

/** What the storefront is given. */
export function storefrontEnvironment(
  stage: Stage,
  publishableKey: string
): Variables {
  return {
    ...commonEnvironment(stage),
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
    STRIPE_PUBLISHABLE_KEY: stripeOf(stage).STRIPE_PUBLISHABLE_KEY,
    STAFF_PHONE: stage.environment.STAFF_PHONE,
    HUB_TOWN: stage.environment.HUB_TOWN,
  }
}

/** What both applications are given, and what their builds depend on. */
export function commonEnvironment(stage: Stage): Variables {
  return {
    ...systemEnvironment(),
    NODE_ENV: stage.mode === "dev" ? "development" : "production",
    PATH: `${BIN}${delimiter}${process.env.PATH}`,
    BACKEND_URL: stage.backendUrl,
    STOREFRONT_URL: stage.storefrontUrl,
    S3_FILE_URL: stage.environment.S3_FILE_URL,
    STRIPE_JS_URL: stage.stripeDoubleUrl
      ? `${stage.stripeDoubleUrl}/v3/`
      : undefined,
    REFRESH_SECRET: stage.secrets.REFRESH_SECRET,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

const DOUBLE_KEYS = {
  STRIPE_API_KEY: "sk_test_coopstore",
  STRIPE_WEBHOOK_SECRET: "whsec_coopstore",
  STRIPE_PUBLISHABLE_KEY: "pk_test_coopstore",
}

/** Stripe's keys, or the double's and its address. */
export function stripeOf(stage: Stage) {
  const { environment, stripeDoubleUrl } = stage
  if (stripeDoubleUrl) {
    return { ...DOUBLE_KEYS, STRIPE_API_BASE: stripeDoubleUrl }
  }
  return {
    STRIPE_API_KEY: environment.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: environment.STRIPE_WEBHOOK_SECRET,
    STRIPE_PUBLISHABLE_KEY: environment.STRIPE_PUBLISHABLE_KEY,
    STRIPE_API_BASE: undefined,
  }
}

/** The machine's own variables: what a program needs to run at all. */
function systemEnvironment(): Variables {
  const kept =
    /^(HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TZ|TERM|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|PATHEXT|APPDATA|LOCALAPPDATA|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|.*_PROXY|.*_proxy|NEXT_PUBLIC_.*|COLORTERM)$/
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => kept.test(name))
  )
}
