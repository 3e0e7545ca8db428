import { defineConfig, devices } from "@playwright/test"
import { STATE } from "./scripts/lib/paths.ts"
import { hasRun, readRun } from "./scripts/shop/run-file.ts"
import { findBrowser } from "./scripts/test/browser.ts"

const PHONE = { width: 360, height: 760 }
const folder = process.env.COOPSTORE_RUN ?? `${STATE}/test`

/** Browser tests, against a shop that is open: `npm test` opens one. */
export default defineConfig({
  testDir: "storefront/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".coopstore/test/browser",
  globalSetup: "./scripts/test/require-shop.ts",
  reporter: [["list"], ["json"]],
  // Two cores serve the shop and run the browser.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Pixel 7"],
    viewport: PHONE,
    // Tools load this file while no shop runs; the tests themselves refuse to.
    ...(hasRun(folder) && { baseURL: readRun(folder).storefront_url }),
    // The page of every step is kept; a film of them would slow every test.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: await findBrowser(),
  },
})
