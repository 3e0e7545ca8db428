import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { z } from "zod"
import { findRibProblem, groupRib } from "@/features/space/answers/rib"
import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { query } from "../support/database"
import { enterSpace, takePhoto } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceProfile")
const words = getTranslator(locale, "space")
const news = getTranslator(locale, "spaceNews")
const cart = getTranslator(locale, "cart")
const path = localePath(locale, "/espace/profile")
const HANDLE = "tislit-n-wargan"

const Row = z.object({
  rib: z.string().nullable(),
  cover: z.string().nullable(),
  on_holiday: z.boolean(),
})

test("what a cooperative writes of itself is in its preview at once", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const sentence = `زيت أركان من تيزنيت ${randomUUID().slice(0, 8)}`
  await page.goto(`${path}?edit=story-ar`)
  const tagline = page.getByLabel(t("story.tagline"))
  const before = await tagline.inputValue()
  await tagline.fill(sentence)
  await save(page)
  await expect(page.getByRole("status")).toContainText(t("said.saved"))
  await page.getByRole("link", { name: t("preview") }).click()
  await expect(page.getByRole("main")).toContainText(sentence)

  await page.goto(`${path}?edit=story-ar`)
  await tagline.fill(before)
  await save(page)
  await expect(page.getByRole("main")).toContainText(before)
})

test("the story is written in three languages, each apart", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const story = page.getByLabel(t("story.story"))
  const languages = page.getByRole("navigation", { name: t("story.languages") })
  await page.goto(path)
  await languages.getByRole("link", { name: /English/ }).click()
  await expect(story).toHaveValue(/^Eleven women/)
  const english = await story.inputValue()
  await languages.getByRole("link", { name: /العربية/ }).click()
  await expect(story).toHaveValue(/^\p{Script=Arabic}/u)
  const arabic = await story.inputValue()

  await languages.getByRole("link", { name: /English/ }).click()
  await expect(story).toHaveValue(english)
  await story.fill(`${english} We wrote this on a phone.`)
  await save(page)
  await expect(page.getByRole("status")).toContainText(t("said.saved"))
  await languages.getByRole("link", { name: /English/ }).click()
  await expect(story).toHaveValue(/on a phone\.$/)
  await story.fill(english)
  await save(page)
  await languages.getByRole("link", { name: /العربية/ }).click()
  await expect(story).toHaveValue(arabic)
})

test("a bank account is checked digit by digit, and its change is told", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const { rib: before } = await readCooperative()
  const rib = makeRib()
  await page.goto(`${path}?edit=bank`)
  await expect(page.getByRole("main")).toContainText(t("bank.warning"))
  const field = page.getByLabel(t("bank.rib"))
  await field.fill("")
  await field.pressSequentially(rib.slice(0, -1))
  await expect(field).toHaveValue(groupRib(rib.slice(0, -1)))
  await expect(page.getByText(t("bank.count", { count: "23" }))).toBeVisible()
  await save(page)
  await expect(page.getByText(words("fieldProblems.rib_length"))).toBeVisible()
  await field.fill(rib.slice(0, -2) + "00")
  await save(page)
  await expect(page.getByText(words("fieldProblems.rib_key"))).toBeVisible()
  expect(await readCooperative()).toMatchObject({ rib: before })

  await field.fill(groupRib(rib))
  await save(page)
  await expect(page.getByRole("status")).toContainText(t("said.bank"))
  expect(await readCooperative()).toMatchObject({ rib })

  await page.goto(localePath(locale, "/espace/news"))
  const line = page.getByRole("listitem").filter({ hasText: "RIB" }).first()
  await expect(line).toContainText(news("unread"))
  await page.getByRole("button", { name: news("readAll") }).click()
  await expect(page.getByRole("status")).toContainText(news("said.read"))
  await expect(line).not.toContainText(news("unread"))
  await query(
    z.unknown(),
    "update cooperative set rib = $1 where handle = $2",
    before ?? "",
    HANDLE
  )
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("figures that cannot be are refused in words, and nothing typed is lost", async ({
    page,
    context,
  }) => {
    await enterSpace(context)
    await page.goto(`${path}?edit=figures`)
    await page.getByLabel(t("figures.members")).fill("10")
    await page.getByLabel(t("figures.women")).fill("11")
    await save(page)
    await expect(page.getByText(words("fieldProblems.women"))).toBeVisible()
    await expect(page.getByLabel(t("figures.women"))).toHaveValue("11")
  })

  test("a holiday stops the sale until the cooperative is back", async ({
    page,
    context,
  }) => {
    await enterSpace(context)
    await page.goto(path)
    await page.getByLabel(t("holiday.until")).fill(dayAfter(30))
    await page.getByRole("button", { name: t("holiday.start") }).click()
    await expect(page.getByRole("status").first()).toContainText(
      t("said.holiday")
    )
    expect(await readCooperative()).toMatchObject({ on_holiday: true })
    const shop = await context.newPage()
    await expect(async () => {
      await shop.goto(localePath(locale, "/products/amlou-amandes"))
      await expect(shop.getByRole("main")).toContainText(
        formatDate(dayAfter(30), locale)
      )
    }).toPass()
    await expect(
      shop.getByRole("button", { name: cart("add.submit") })
    ).toHaveCount(0)
    await page.getByRole("button", { name: t("holiday.end") }).click()
    await expect(page.getByRole("status").first()).toContainText(t("said.back"))
    expect(await readCooperative()).toMatchObject({ on_holiday: false })
  })
})

test("a phone's photo becomes the cooperative's cover", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const { cover: before } = await readCooperative()
  await page.goto(path)
  await page.locator("#picture-cover").setInputFiles(await takePhoto())
  await expect(page.getByRole("status")).toContainText(t("said.picture"))
  const { cover } = await readCooperative()
  expect(cover).not.toBe(before)
  await page.locator("#picture-cover").setInputFiles({
    name: "photo.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("not a photo"),
  })
  await expect(
    page.getByRole("alert").filter({ hasText: words("problems.not_an_image") })
  ).toBeVisible()
  expect(await readCooperative()).toMatchObject({ cover })
  await query(
    z.unknown(),
    "update cooperative set cover = $1 where handle = $2",
    before ?? "",
    HANDLE
  )
})

test("a certificate says that it expires soon, and keeps its document", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const number = randomUUID().slice(0, 8)
  await page.goto(`${path}/certificates`)
  const form = page.getByRole("region", { name: t("certificates.add") })
  await form
    .getByRole("radio", { name: t("certificates.types.organic") })
    .check()
  await form.getByLabel(t("certificates.numberField")).fill(number)
  await form.getByLabel(t("certificates.issuerField")).fill("هيئة تجريبية")
  await form.getByLabel(t("certificates.untilField")).fill(dayAfter(10))
  await form.getByRole("button", { name: t("certificates.submit") }).click()
  await expect(page.getByRole("status")).toContainText(
    t("certificates.said.added")
  )
  const card = page.getByRole("region").filter({ hasText: number })
  await expect(card).toContainText(t("certificates.states.expiring"))
  await expect(card).toContainText(
    t("certificates.meaning.expiring", { days: 10 })
  )

  await card.locator("input[type=file]").setInputFiles({
    name: "certificat.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
  })
  await expect(page.getByRole("status")).toContainText(
    t("certificates.said.document")
  )
  const link = card.getByRole("link", { name: t("certificates.openDocument") })
  const document = await page.request.get(
    (await link.getAttribute("href")) ?? ""
  )
  expect(document.headers()["content-type"]).toContain("application/pdf")

  await card.getByText(t("certificates.remove")).click()
  await card
    .getByRole("button", { name: t("certificates.removeSubmit") })
    .click()
  await expect(page.getByRole("status")).toContainText(
    t("certificates.said.removed")
  )
  await expect(card).toHaveCount(0)
})

function save(page: Page) {
  return page.getByRole("button", { name: t("save"), exact: true }).click()
}

async function readCooperative() {
  const [row] = await query(
    Row,
    "select rib, cover, on_holiday from cooperative where handle = $1",
    HANDLE
  )
  return Row.parse(row)
}

/** An account of a bank that is nobody's, with the key that it needs. */
function makeRib(): string {
  const account = `9991070${Date.now().toString().padStart(15, "0")}`
  const key = Array.from({ length: 97 }, (_, index) =>
    String(index + 1).padStart(2, "0")
  ).find((candidate) => findRibProblem(account + candidate) === null)
  return account + String(key)
}

function dayAfter(days: number): string {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, "2026-11-27".length)
}
