const { join } = require("node:path")

// What a developer's shell or .env holds must not reach the suites: real
// services are never part of a test.
const REAL_SERVICES =
  /^(REDIS_|MEILISEARCH_|S3_|SMTP_|EMAIL_|SELLER_|WORKER_MODE)/
for (const name of Object.keys(process.env)) {
  if (REAL_SERVICES.test(name)) delete process.env[name]
}

const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
const { TEST_FILES_DIR, TEST_DOUBLES_FROM, JEST_WORKER_ID } = process.env
// Suites run side by side: each worker has folders of its own, but for the
// pictures, which a copied database may show to any of them.
const files = join(String(TEST_FILES_DIR), String(JEST_WORKER_ID))
Object.assign(process.env, {
  NODE_ENV: "test",
  // The test runner puts each suite's own database in its place.
  DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`,
  JWT_SECRET: "test-jwt-secret-of-thirty-two-letters",
  COOKIE_SECRET: "test-cookie-secret-of-32-letters",
  REFRESH_SECRET: "test-refresh-secret-of-32-letters",
  STRIPE_API_KEY: "sk_test_integration",
  STRIPE_WEBHOOK_SECRET: "whsec_integration",
  // Where a suite that is about cards starts the double.
  STRIPE_API_BASE: `http://127.0.0.1:${Number(TEST_DOUBLES_FROM) + Number(JEST_WORKER_ID)}`,
  SELLER_ADDRESS: "12, rue des Tanneurs | 20000 Casablanca",
  SELLER_ICE: "001234567000089",
  APPLICATIONS_PER_NETWORK: "1000",
  APPLICATIONS_PER_EMAIL: "1000",
  OUTBOX_DIR: join(files, "outbox"),
  UPLOADS_DIR: join(String(TEST_FILES_DIR), "uploads"),
  PRIVATE_UPLOADS_DIR: join(files, "private-uploads"),
})
