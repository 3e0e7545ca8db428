import { randomUUID } from "node:crypto"
import { formatMoneyIn } from "@/lib/format/money"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceListings")
const path = (id: string) => localePath(locale, `/espace/listings/${id}`)
const title = () => `أملو ${randomUUID().slice(0, 8)}`

test("sending an incomplete product to staff names what is missing", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const { id } = await space.createListing(title())
  await page.goto(path(id))
  const missing = page.getByRole("region", { name: t("edit.missingTitle") })
  await expect(missing.getByRole("link")).toHaveCount(4)
  await missing.getByRole("link", { name: t("edit.gaps.description") }).click()
  const description = page.getByLabel(t("edit.description"), { exact: true })
  await expect(description).toBeFocused()
  await description.fill("لوز محمص وزيت أركان وعسل.")
  await expect(
    missing.getByRole("link", { name: t("edit.gaps.description") })
  ).toBeHidden()

  await page.getByRole("button", { name: t("edit.submit") }).click()
  const refusal = page.getByRole("alert").filter({
    hasText: t("edit.incomplete", { list: "" }).slice(0, 10),
  })
  await expect(refusal).toContainText(t("edit.gaps.photo"))
  await expect(refusal).toContainText(t("edit.gaps.composition"))
  await expect(refusal).not.toContainText(t("edit.gaps.description"))
  expect((await space.getListing(id)).change).toMatchObject({
    status: "draft",
    revision: 2,
  })
  await space.deleteListing(id)
})

test("a save from another phone is shown beside this one's, and the person chooses", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const name = title()
  const listing = await space.createListing(name)
  await page.goto(path(listing.id))
  await expect(
    page.getByRole("button", { name: t("edit.submit") })
  ).toBeVisible()
  await page.getByText(t("edit.words")).scrollIntoViewIfNeeded()
  await page
    .getByLabel(t("edit.description"), { exact: true })
    .fill("نسختي أنا")
  await space.saveTexts(listing, { title: name, description: "نسخة أخرى" })
  await page
    .getByRole("button", { name: t("edit.save"), exact: true })
    .first()
    .click()

  const question = page.getByRole("alert").filter({
    hasText: t("conflict.title"),
  })
  await expect(question).toContainText("نسختي أنا")
  await expect(question).toContainText("نسخة أخرى")
  await question.getByRole("button", { name: t("conflict.keepMine") }).click()
  await expect(question).toBeHidden()
  await expect
    .poll(async () => (await space.getListing(listing.id)).change?.content)
    .toMatchObject({ texts: { ar: { description: "نسختي أنا" } } })
  await space.deleteListing(listing.id)
})

test("a draft saved without a network waits on the phone, and opens with it", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const { id } = await space.createListing(title())
  await page.goto(path(id))
  const description = page.getByLabel(t("edit.description"), { exact: true })
  await description.fill("كُتبت من دون شبكة")
  await context.setOffline(true)
  await page
    .getByRole("button", { name: t("edit.save"), exact: true })
    .first()
    .click()
  await expect(page.getByText(t("edit.onPhone"))).toBeVisible()
  await context.setOffline(false)
  await expect
    .poll(async () => (await space.getListing(id)).change?.content, {
      timeout: 30_000,
    })
    .toMatchObject({ texts: { ar: { description: "كُتبت من دون شبكة" } } })
  await space.deleteListing(id)
})

test("a price far from the old one is asked about with both prices", async ({
  page,
  context,
}) => {
  const space = await enterSpace(context)
  const { id } = await space.createListing(title())
  const money = (minor: number) => formatMoneyIn(minor, "mad", locale)
  await page.goto(path(id))
  const sizes = page.getByRole("region", { name: t("sizes.title") })
  const price = sizes.getByRole("textbox", { name: t("sizes.price") }).first()
  const save = sizes.getByRole("button", { name: t("sizes.save") }).first()
  await price.fill("850")
  await save.click()
  const question = sizes.getByRole("alert")
  await expect(question).toContainText(money(8500))
  await expect(question).toContainText(money(85000))
  await question
    .getByRole("button", { name: t("sizes.jumpNo", { price: money(8500) }) })
    .click()
  await expect(price).toHaveValue("85")
  expect((await space.getListing(id)).sizes[0]?.price).toBe(8500)

  await price.fill("850")
  await save.click()
  await question
    .getByRole("button", { name: t("sizes.jumpYes", { price: money(85000) }) })
    .click()
  await expect(sizes.getByText(t("sizes.saved"))).toBeVisible()
  expect((await space.getListing(id)).sizes[0]?.price).toBe(85000)
  await space.deleteListing(id)
})
