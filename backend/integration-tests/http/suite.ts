import type { medusaIntegrationTestRunner } from "@medusajs/test-utils"

/** What a suite gives to the promises that share its boot. */
export type Suite = Parameters<
  Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]
>[0]
