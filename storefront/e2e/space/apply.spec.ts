import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import type { Locale } from "@/lib/i18n/locales"
import { callAdmin } from "../support/staff"
import { newEmail } from "../support/people"
import { expect, test } from "../support/test"
import { z } from "zod"

const Applications = z.object({
  cooperative_applications: z.array(
    z.object({
      contact_email: z.string(),
      products: z.string(),
      documents: z.array(z.object({ name: z.string() })),
      cooperative: z.object({ name: z.string(), status: z.string() }),
    })
  ),
})

for (const locale of ["fr-ma", "ar-ma"] as const) {
  const t = getTranslator(locale, "apply")

  test(`an application is kept as it is typed and reaches staff, in ${locale}`, async ({
    page,
  }) => {
    const email = newEmail("demande")
    await page.goto(`/${locale}/cooperatives`)
    await page
      .getByRole("main")
      .getByRole("link", { name: t("title") })
      .click()
    await fill(page, locale, email)
    await page.getByLabel(t("fields.rib")).fill("111111111111111111111111")
    await page.getByLabel(t("documents.label")).setInputFiles({
      name: "statuts.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF"),
    })
    await expect(page.getByText("statuts.pdf", { exact: true })).toBeVisible()

    await page.reload()
    await expect(
      page.getByRole("textbox", { name: t("fields.name"), exact: true })
    ).toHaveValue("Tafsut")
    await expect(page.getByText("statuts.pdf", { exact: true })).toBeVisible()

    await page.getByRole("button", { name: t("submit") }).click()
    await expect(page.getByText(t("fieldProblems.rib_key"))).toBeVisible()
    await page.getByLabel(t("fields.rib")).fill("")
    await page.getByRole("button", { name: t("submit") }).click()
    await expect(page).toHaveURL(`/${locale}/apply/sent`)
    await expect(
      page.getByRole("heading", { level: 1, name: t("sent.title") })
    ).toBeVisible()
    await expectReceived(email, ["statuts.pdf"])

    await page.goto(`/${locale}/apply`)
    await expect(
      page.getByRole("textbox", { name: t("fields.name"), exact: true })
    ).toHaveValue("")
  })
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("an application is sent, and a wrong one is refused in words", async ({
    page,
  }) => {
    const locale = "fr-ma"
    const t = getTranslator(locale, "apply")
    const email = newEmail("demande")
    await page.goto(`/${locale}/apply`)
    await fill(page, locale, email)
    await page.getByLabel(t("fields.contact_phone")).fill("12345")
    await page.getByRole("button", { name: t("submit") }).click()
    await expect(page.getByText(t("fieldProblems.phone"))).toBeVisible()
    await fill(page, locale, email)
    await page.getByRole("button", { name: t("submit") }).click()
    await expect(page).toHaveURL(`/${locale}/apply/sent`)
    await expectReceived(email, [])
  })
})

async function fill(page: Page, locale: Locale, email: string) {
  const t = getTranslator(locale, "apply")
  await page
    .getByRole("textbox", { name: t("fields.name"), exact: true })
    .fill("Tafsut")
  await page
    .getByRole("combobox", { name: t("fields.region") })
    .selectOption("MA-09")
  await page.getByLabel(t("fields.town")).fill("Tiznit")
  await page.getByLabel(t("fields.contact_first_name")).fill("Amina")
  await page
    .getByLabel(t("fields.contact_last_name"), { exact: true })
    .fill("Essai")
  await page.getByLabel(t("fields.contact_phone")).fill("06 12 34 56 78")
  await page.getByLabel(t("fields.contact_email")).fill(email)
  await page.getByLabel(t("fields.products")).fill("Huile d’argan, amlou")
}

async function expectReceived(email: string, documents: string[]) {
  const { cooperative_applications: applications } = await callAdmin(
    Applications,
    "/admin/cooperative-applications?limit=100"
  )
  const own = applications.find(({ contact_email }) => contact_email === email)
  expect(own?.cooperative).toEqual(
    expect.objectContaining({ name: "Tafsut", status: "pending" })
  )
  expect(own?.documents.map(({ name }) => name)).toEqual(documents)
}
