import type { BrowserContext, Page } from "@playwright/test"
import { findProducts, takePhoto } from "../../support/space-listings"
import { expect } from "../../support/test"
import { at, words } from "./words"

const { listings, profile } = words

/** Seventy-five dirhams and a half, in centimes. */
export const PRICE = 7_550

/**
 * Takes a photo and writes a product without a network, then lets it leave;
 * answers the id of the product that it became.
 */
export async function listWithoutNetwork(
  page: Page,
  context: BrowserContext,
  title: string
): Promise<string> {
  await page.goto(at("/espace/listings/new"))
  const photo = await takePhoto()
  const shown = page.getByRole("img", {
    name: listings("photos.photo", { number: 1 }),
  })
  await expect(async () => {
    if ((await shown.count()) === 0) {
      await page.getByLabel(listings("photos.take")).setInputFiles(photo)
    }
    await expect(shown).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await context.setOffline(true)
  await page.getByText("زيوت", { exact: true }).tap()
  for (const typed of [title, "٥٠٠", "75,5"]) {
    await page.keyboard.insertText(typed)
    await page.keyboard.press("Enter")
  }
  await page.keyboard.insertText("20")
  await page
    .getByRole("button", { name: listings("new.save"), exact: true })
    .tap()
  await expect(page.getByText(listings("new.doneWaiting"))).toBeVisible()
  expect(await findProducts(title)).toEqual([])
  await context.setOffline(false)
  await expect(page.getByText(listings("new.doneSent"))).toBeVisible({
    timeout: 30_000,
  })
  const found = await findProducts(title)
  expect(found).toHaveLength(1)
  return found[0] ?? ""
}

/** Adds the food safety authorisation that food needs to be published. */
export async function addAuthorisation(page: Page): Promise<void> {
  await page.goto(at("/espace/profile/certificates"))
  await page
    .getByRole("radio", { name: profile("certificates.types.onssa") })
    .check()
  await page.getByLabel(profile("certificates.numberField")).fill("ES.9.99")
  await page.getByLabel(profile("certificates.issuerField")).fill("ONSSA")
  await page
    .getByRole("button", { name: profile("certificates.submit"), exact: true })
    .click()
  await expect(page.getByRole("main")).toContainText("ES.9.99")
}

/** Writes what is still missing, by the list of it, and sends it to staff. */
export async function completeAndSend(page: Page, id: string): Promise<void> {
  await page.goto(at(`/espace/listings/${id}`))
  const missing = page.getByRole("region", {
    name: listings("edit.missingTitle"),
  })
  await missing
    .getByRole("link", { name: listings("edit.gaps.description") })
    .click()
  await page
    .getByLabel(listings("edit.description"), { exact: true })
    .fill("زيت بكر من أشجارنا.")
  await missing
    .getByRole("link", { name: listings("edit.gaps.composition") })
    .click()
  await page
    .getByLabel(listings("edit.composition"), { exact: true })
    .fill("زيت زيتون")
  await missing
    .getByRole("link", { name: listings("edit.gaps.allergens") })
    .click()
  await page.getByText(listings("edit.noAllergens"), { exact: true }).tap()
  await expect(page.getByText(listings("edit.missingNone"))).toBeVisible()
  await page.getByRole("button", { name: listings("edit.submit") }).click()
  await expect(page.getByText(listings("edit.submitted"))).toBeVisible()
}
