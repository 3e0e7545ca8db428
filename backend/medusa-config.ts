import { SETTLEMENTS_VENDOR_ROUTES } from "@coopstore/settlements/types"
import { defineConfig } from "@medusajs/framework/utils"
import { env } from "./src/env"
import { EXPORT_RULES } from "./src/export-rules"
import { sellerOf } from "./src/seller"
import { fileModule, redisModules, searchModule } from "./src/services"
import { WITHDRAWAL } from "./src/withdrawal"

export default defineConfig({
  featureFlags: { translation: true, rbac: true },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    // In production Medusa asks for a Secure session, which no browser keeps
    // from a plain address: nobody could sign in to the admin of a local shop.
    cookieOptions: { secure: env.BACKEND_URL.startsWith("https:") },
    http: {
      storeCors: env.STORE_CORS ?? env.STOREFRONT_URL,
      adminCors: env.ADMIN_CORS ?? env.BACKEND_URL,
      authCors: env.AUTH_CORS ?? `${env.STOREFRONT_URL},${env.BACKEND_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: {
    disable: env.ADMIN_DISABLED,
    path: "/app",
    backendUrl: env.BACKEND_URL,
    storefrontUrl: env.STOREFRONT_URL,
  },
  plugins: [
    {
      resolve: "@coopstore/cooperatives",
      options: {
        vendor_cors: env.STOREFRONT_URL,
        space_url: `${env.STOREFRONT_URL}/fr-ma/espace`,
        export_rules: EXPORT_RULES,
        vendor_routes: SETTLEMENTS_VENDOR_ROUTES,
        application_limits: {
          per_network: env.APPLICATIONS_PER_NETWORK,
          per_email: env.APPLICATIONS_PER_EMAIL,
        },
      },
    },
    { resolve: "@coopstore/payments", options: {} },
    { resolve: "@coopstore/carriers", options: {} },
    {
      resolve: "@coopstore/settlements",
      options: {
        ...WITHDRAWAL,
        exchange_rates: {
          eur: env.EXCHANGE_RATE_EUR,
          usd: env.EXCHANGE_RATE_USD,
        },
      },
    },
    { resolve: "@coopstore/hub", options: WITHDRAWAL },
    { resolve: "@coopstore/documents", options: { seller: sellerOf(env) } },
    { resolve: "@coopstore/reports", options: {} },
    {
      resolve: "@coopstore/notifications",
      options: { storefront_url: env.STOREFRONT_URL },
    },
  ],
  modules: [
    // Both flags are read before this file sets them.
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "@medusajs/medusa/rbac" },
    searchModule(env),
    fileModule(env),
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "@coopstore/payments/providers/card",
            id: "stripe",
            options: {
              api_key: env.STRIPE_API_KEY,
              webhook_secret: env.STRIPE_WEBHOOK_SECRET,
              api_base: env.STRIPE_API_BASE,
            },
          },
          {
            resolve: "@coopstore/payments/providers/cash-on-delivery",
            id: "default",
            options: { max_amount_mad: env.COD_MAX_AMOUNT_MAD },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "feed",
            options: { channels: ["feed"] },
          },
          {
            resolve: "@coopstore/notifications/providers/email",
            id: "email",
            options: {
              channels: ["email"],
              smtp_url: env.SMTP_URL,
              from: env.EMAIL_FROM,
              outbox_dir: env.OUTBOX_DIR,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          {
            resolve: "@coopstore/carriers/providers/weight-tariff",
            id: "hub",
          },
        ],
      },
    },
    ...redisModules(env),
  ],
})
