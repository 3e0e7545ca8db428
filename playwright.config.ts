import { defineConfig, devices } from "@playwright/test"
import { STATE } from "./scripts/lib/paths.ts"
import { findBrowser } from "./scripts/test/browser.ts"
import { readRun } from "./scripts/shop/run-file.ts"

/**
 * The shop under test: the one `npm test` opened, or, with `COOPSTORE_RUN` set
 * to its folder, any other that runs.
 */
const run = readRun(process.env.COOPSTORE_RUN ?? `${STATE}/test`)

export default defineConfig({
  testDir: "storefront/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".coopstore/test/browser",
  reporter: [["list"], ["json"]],
  // Two cores serve the shop and run the browser.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: run.storefront_url,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: await findBrowser(),
  },
  projects: [
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 760 } },
    },
  ],
})
