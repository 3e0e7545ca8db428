import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import { enterSpace, findProducts, takePhoto } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceListings")
const { units } = getWords(locale, "spaceListings").sizes

const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1024) / 8,
  uploadThroughput: (400 * 1024) / 8,
}

test("a product and its photo, listed without a network, arrive once", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const name = `زيت الزيتون ${randomUUID().slice(0, 8)}`
  await page.goto(localePath(locale, "/espace/listings/new"))
  await photograph(page)
  await context.setOffline(true)
  await fillIn(page, name)
  await expect(page.getByText(t("new.doneWaiting"))).toBeVisible()
  expect(await findProducts(name)).toEqual([])

  await context.setOffline(false)
  await expect(page.getByText(t("new.doneSent"))).toBeVisible({
    timeout: 30_000,
  })
  const [id = ""] = await findProducts(name)
  const listing = await space.getListing(id)
  expect(listing.change?.content.photo_ids).toHaveLength(1)
  expect(listing.sizes).toMatchObject([{ price: 7550, stock: 20 }])

  // Opening the list gives the outbox every occasion to send again.
  await page.getByRole("link", { name: t("new.toList") }).click()
  await expect(page.getByRole("link", { name })).toBeVisible()
  await expect(page.getByText(t("pending.title"))).toBeHidden()
  expect(await findProducts(name)).toEqual([id])
  await space.deleteListing(id)
})

test("the listing task works on slow 3G", async ({ page, context }) => {
  test.setTimeout(180_000)
  const space = await enterSpace(context)
  const name = `أملو ${randomUUID().slice(0, 8)}`
  const devtools = await context.newCDPSession(page)
  await devtools.send("Network.enable")
  await devtools.send("Network.emulateNetworkConditions", SLOW_3G)
  await page.goto(localePath(locale, "/espace/listings/new"), {
    timeout: 90_000,
  })
  await photograph(page)
  await fillIn(page, name)
  await expect(page.getByText(t("new.doneSent"))).toBeVisible({
    timeout: 60_000,
  })
  const [id = ""] = await findProducts(name)
  expect((await space.getListing(id)).change?.content.photo_ids).toHaveLength(1)
  await page.getByRole("link", { name: t("new.complete") }).click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible({
    timeout: 60_000,
  })
  await space.deleteListing(id)
})

test("what is missing in a new product is said where it is missing", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  await page.goto(localePath(locale, "/espace/listings/new"))
  const save = page.getByRole("button", { name: t("new.save"), exact: true })
  await expect(async () => {
    await save.click()
    await expect(page.getByText(t("problems.category"))).toBeVisible()
  }).toPass()
  await expect(page.getByText(t("problems.name"))).toBeVisible()
  await expect(page.getByText(t("problems.price"))).toBeVisible()
  await expect(page.getByText(t("problems.stock"))).toBeVisible()
})

/** Takes a photo; the page's script may still be on its way at first. */
async function photograph(page: Page) {
  const photo = await takePhoto()
  const shown = page.getByRole("img", {
    name: t("photos.photo", { number: 1 }),
  })
  await expect(async () => {
    if ((await shown.count()) === 0) {
      await page.getByLabel(t("photos.take")).setInputFiles(photo)
    }
    await expect(shown).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
}

/** The other four steps: three taps, and what the keyboard leads through. */
async function fillIn(page: Page, name: string) {
  await page.getByText("زيوت", { exact: true }).tap()
  await expect(page.getByRole("textbox", { name: t("new.name") })).toBeFocused()
  await page.keyboard.insertText(name)
  await page.keyboard.press("Enter")
  // An Arabic keyboard may write its own digits; the shop writes Western ones.
  await page.keyboard.insertText("٥٠٠")
  await expect(
    page.getByRole("textbox", { name: t("sizes.quantity"), exact: true })
  ).toHaveValue("500")
  await page.keyboard.press("Enter")
  await page.keyboard.insertText("75,5")
  await page.keyboard.press("Enter")
  await page.keyboard.insertText("20")
  await expect(page.getByText(units.ml, { exact: true })).toBeVisible()
  await page.getByRole("button", { name: t("new.save"), exact: true }).tap()
}
