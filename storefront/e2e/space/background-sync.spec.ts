import { randomUUID } from "node:crypto"
import type { BrowserContext, Page } from "@playwright/test"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { run } from "../support/run"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceStock")

test("what waits is sent by the phone once no page is open any more", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const title = `أملو ${randomUUID().slice(0, 8)}`
  const { id, sizes } = await space.createListing(title, 12)
  const stock = async () => (await space.getListing(id)).sizes[0]?.stock
  await page.goto(localePath(locale, "/espace/stock"))
  const wake = await findWorker(context, page)

  // Whatever the page itself sends is lost: only the worker can get through.
  await page.route("**/api/space/**", (route) => route.abort())
  const row = page.locator(`#${sizes[0]?.id}`)
  await row.getByRole("button", { name: t("more", { name: "" }).trim() }).tap()
  await expect(row).toContainText(t("waiting"))
  await page.goto("about:blank")
  await wake()

  await expect.poll(stock, { timeout: 15_000 }).toBe(13)
  await space.deleteListing(id)
})

/** Waits for the space's worker; answers how to tell it of the network. */
async function findWorker(context: BrowserContext, page: Page) {
  const scope = `${run.storefront_url}${localePath(locale, "/espace")}`
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  const devtools = await context.newCDPSession(page)
  const registration = new Promise<string>((resolve) => {
    devtools.on(
      "ServiceWorker.workerRegistrationUpdated",
      ({ registrations }) => {
        const found = registrations.find(({ scopeURL }) => scopeURL === scope)
        if (found) {
          resolve(found.registrationId)
        }
      }
    )
  })
  await devtools.send("ServiceWorker.enable")
  const registrationId = await registration
  return () =>
    devtools.send("ServiceWorker.dispatchSyncEvent", {
      origin: run.storefront_url,
      registrationId,
      tag: "outbox",
      lastChance: true,
    })
}
