import { run } from "../support/run"
import { giveSession, signIn } from "../support/sessions"
import { expect, test } from "../support/test"

const MOST_BYTES = 250_000

// 400 kb/s and 400 ms each way: what browsers call slow 3G.
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1024) / 8,
  uploadThroughput: (400 * 1024) / 8,
}
const PATIENCE_MILLISECONDS = 20_000

test.use({ serviceWorkers: "block" })

for (const locale of ["fr-ma", "ar-ma"] as const) {
  for (const path of ["/espace", "/espace/sign-in"]) {
    test(`${path} weighs less than 250 kB on its first visit, in ${locale}`, async ({
      context,
      page,
    }) => {
      if (path === "/espace") {
        const account = run.credentials.cooperative
        const token = await signIn("cooperative_admin", account)
        await giveSession(context, "cooperative_admin", token)
      }
      const network = await context.newCDPSession(page)
      await network.send("Network.enable")
      let bytes = 0
      network.on("Network.loadingFinished", ({ encodedDataLength }) => {
        bytes += encodedDataLength
      })
      await page.goto(`/${locale}${path}`, { waitUntil: "networkidle" })
      expect(bytes).toBeLessThan(MOST_BYTES)
      expect(bytes).toBeGreaterThan(0)
    })
  }

  test(`the space opens on slow 3G within a person's patience, in ${locale}`, async ({
    context,
    page,
  }) => {
    const token = await signIn("cooperative_admin", run.credentials.cooperative)
    await giveSession(context, "cooperative_admin", token)
    const network = await context.newCDPSession(page)
    await network.send("Network.enable")
    await network.send("Network.emulateNetworkConditions", SLOW_3G)
    await page.goto(`/${locale}/espace`, { waitUntil: "commit" })
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible({
      timeout: PATIENCE_MILLISECONDS,
    })
  })
}
