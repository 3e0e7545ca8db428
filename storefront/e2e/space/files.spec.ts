import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { z } from "zod"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { query } from "../support/database"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceFiles")
const path = localePath(locale, "/espace/files")

const HEAD =
  "المرجع;المنتج;الفئة;النوع;السعة;الوحدة;الثمن بالدرهم;المخزون;الوصف"

test("a cooperative brings products in from a file, after reading what it does", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const title = `عسل الملف ${Date.now()}`
  const row = (price: string) =>
    `م-${title};${title};عسل;عسل;٥٠٠;غ;${price};٧;عسل جبلي`
  await page.goto(path)

  await choose(page, [HEAD, row("غال")])
  await page.getByRole("button", { name: t("import.try") }).click()
  const card = page.getByRole("region", { name: t("import.title") })
  const faults = card.getByRole("alert")
  await expect(faults).toContainText(`${t("import.row")} 2`)
  await expect(faults).toContainText(t("import.columns.price"))
  await expect(faults).toContainText(t("import.codes.not_a_price"))
  await expect(page.getByRole("button", { name: t("import.do") })).toHaveCount(
    0
  )

  await choose(page, [HEAD, row("١٢٠٫٥٠")])
  await page.getByRole("button", { name: t("import.try") }).click()
  await expect(card.getByRole("status")).toContainText(t("import.wouldDo"))
  expect(await countProducts(title)).toBe(0)
  await page.getByRole("button", { name: t("import.do"), exact: true }).click()
  await expect(card.getByRole("status")).toContainText(t("import.done"))
  expect(await countProducts(title)).toBe(1)

  await choose(page, [HEAD, row("١٢٠٫٥٠")])
  await page.getByRole("button", { name: t("import.try") }).click()
  await expect(card.getByRole("status")).toContainText(t("import.nothing"))
  expect(await countProducts(title)).toBe(1)
})

test("a cooperative takes its products home, and a stranger does not", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  await page.goto(path)
  const download = page.waitForEvent("download")
  await page
    .getByRole("region", { name: t("exports.listings.title") })
    .getByRole("link", { name: "CSV" })
    .click()
  const file = await download
  expect(file.suggestedFilename()).toBe("coopstore-listings.csv")
  const text = await readFile(await file.path(), "utf8")
  expect(text).toContain("المرجع;المنتج;الفئة")
  expect(text.split("\n").length).toBeGreaterThan(2)

  await context.clearCookies()
  const refused = await page.request.get("/api/space/files/exports/orders.csv")
  expect(refused.status()).toBe(401)
})

async function choose(page: Page, lines: string[]) {
  await page.locator("#import-file").setInputFiles({
    name: "produits.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(lines.join("\n")),
  })
}

async function countProducts(title: string): Promise<number> {
  const rows = await query(
    z.object({ count: z.coerce.number() }),
    "SELECT count(*) AS count FROM product WHERE title = $1 AND deleted_at IS NULL",
    title
  )
  return rows[0]?.count ?? 0
}
