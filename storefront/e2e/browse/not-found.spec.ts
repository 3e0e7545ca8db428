import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { expect, test } from "../support/test"

const LOCALES: Locale[] = ["fr-ma", "ar-us", "en-eu"]
const PATHS = [
  "/products/no-such-thing",
  "/cooperatives/no-such-thing",
  "/regions/no-such-thing",
  "/categories/no-such-thing",
  "/no-such-page",
  "/products/%3Cscript%3E",
  "/products/%00",
  "/cooperatives/%00",
]

for (const locale of LOCALES) {
  test(`an address that leads nowhere says so in words, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "errors")
    for (const path of PATHS) {
      const answer = await page.goto(`/${locale}${path}`)
      expect(answer?.status(), path).toBe(404)
      await expect(
        page.getByRole("heading", { name: t("notFoundTitle") })
      ).toBeVisible()
      await expect(page.locator("html")).toHaveAttribute(
        "lang",
        locale.slice(0, 2)
      )
    }
    await page
      .getByRole("main")
      .getByRole("link", { name: t("notFoundProducts") })
      .click()
    await expect(page).toHaveURL(`/${locale}/products`)
  })

  test(`filters of an unknown category say so in words, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "errors")
    // Drawn per request: its status has left before the category is looked up.
    await page.goto(`/${locale}/categories/no-such-thing?sort=name`)
    await expect(
      page.getByRole("heading", { name: t("notFoundTitle") })
    ).toBeVisible()
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute(
      "content",
      /noindex/
    )
  })
}

test("a broken escape in an address is a page that is not there", async ({
  request,
}) => {
  for (const path of ["products", "cooperatives", "categories", "regions"]) {
    for (const broken of ["%E0%A4%A", "%ff", "%E0%A4%A?sort=name"]) {
      const answer = await request.get(`/fr-ma/${path}/${broken}`)
      expect(answer.status(), `${path}/${broken}`).toBe(404)
    }
  }
})
