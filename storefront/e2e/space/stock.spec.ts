import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { firstVariant, readProduct } from "../support/products"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceStock")
const path = localePath(locale, "/espace/stock")

test("taps made without a network and a sale made meanwhile both count", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const handle = "amlou-amandes"
  const { id, stock } = firstVariant(await readProduct(handle, locale))
  await page.goto(path)
  const line = await openLine(page, id)
  await expect(line.count).toHaveValue(String(stock))
  await context.setOffline(true)
  for (let tap = 0; tap < 5; tap++) {
    await line.more.tap()
  }
  await line.less.tap()
  await expect(line.count).toHaveValue(String(stock + 4))
  await expect(line.row).toContainText(t("waiting"))
  await placeCashOrder({
    locale,
    email: newEmail("stock"),
    handles: [handle],
  })

  await context.setOffline(false)
  await expect(line.row).toContainText(t("sent"), { timeout: 30_000 })
  await expect(line.count).toHaveValue(String(stock + 3))
  const after = firstVariant(await readProduct(handle, locale))
  expect(after.stock).toBe(stock + 3)
  await space.moveStock({ kind: "adjust", variant_id: id, delta: -4 })
})

test("a count that a sale made untrue is asked about with both counts", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const listing = await space.createListing(`عسل ${randomUUID().slice(0, 8)}`)
  const [size] = listing.sizes
  const id = size?.id ?? ""
  await page.goto(path)
  const line = await openLine(page, id)
  await context.setOffline(true)
  await line.count.fill("20")
  await line.count.press("Enter")
  await expect(line.row).toContainText(t("waiting"))
  await space.moveStock({ kind: "adjust", variant_id: id, delta: -3 })
  await context.setOffline(false)

  const question = line.row.getByRole("alert")
  await expect(question).toContainText(
    t("conflictSold", { count: 3, stock: 9 }),
    { timeout: 30_000 }
  )
  await expect(line.count).toHaveValue("9")
  expect((await space.getListing(listing.id)).sizes[0]?.stock).toBe(9)
  await question.getByRole("button", { name: t("set", { stock: 20 }) }).tap()
  await expect(question).toBeHidden()
  await expect(line.count).toHaveValue("20")
  await expect
    .poll(async () => (await space.getListing(listing.id)).sizes[0]?.stock)
    .toBe(20)
  await space.deleteListing(listing.id)
})

test("more taken away than there is changes nothing before the person says so", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const listing = await space.createListing(
    `صابون ${randomUUID().slice(0, 8)}`,
    2
  )
  const id = listing.sizes[0]?.id ?? ""
  await page.goto(path)
  const line = await openLine(page, id)
  await context.setOffline(true)
  await line.less.tap()
  await line.less.tap()
  await expect(line.row).toContainText(t("waiting"))
  await space.moveStock({ kind: "adjust", variant_id: id, delta: -1 })
  await context.setOffline(false)
  const question = line.row.getByRole("alert")
  await expect(question).toContainText(t("negative", { stock: 1 }), {
    timeout: 30_000,
  })
  await question.getByRole("button", { name: t("keep", { stock: 1 }) }).tap()
  await expect(question).toHaveCount(0)
  await expect(line.count).toHaveValue("1")
  expect((await space.getListing(listing.id)).sizes[0]?.stock).toBe(1)
  await space.deleteListing(listing.id)
})

/** One size's controls, once the page's script has come. */
async function openLine(page: Page, variantId: string) {
  const row = page.locator(`[id="${variantId}"]`)
  const line = {
    row,
    less: row.getByRole("button", { name: t("less", { name: "" }).trim() }),
    more: row.getByRole("button", { name: t("more", { name: "" }).trim() }),
    count: row.getByRole("textbox"),
  }
  await expect(line.more).toBeEnabled()
  return line
}
