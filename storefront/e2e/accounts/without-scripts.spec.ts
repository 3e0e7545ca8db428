import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { newEmail } from "../support/people"
import { giveSession, openAccount } from "../support/sessions"
import { expect, test } from "../support/test"

test.use({ javaScriptEnabled: false })

const locale = "ar-ma"
const t = getTranslator(locale, "account")
const space = getTranslator(locale, "space")
const at = (path: string) => localePath(locale, path)

test("a refused registration keeps what was typed, but for the password", async ({
  page,
}) => {
  const email = newEmail("sans-script")
  await page.goto(at("/account/register"))
  await page.getByLabel(new RegExp(`^${t("address.first_name")}`)).fill("أمينة")
  await page.getByLabel(t("fields.email")).fill(email)
  await page.getByLabel(t("fields.password")).fill("court")
  await page.getByRole("button", { name: t("register.submit") }).click()

  await expect(page.getByText(t("fieldProblems.required"))).toBeVisible()
  await expect(
    page.getByText(t("fieldProblems.password_short"), { exact: true })
  ).toBeVisible()
  await expect(page.getByLabel(t("fields.email"))).toHaveValue(email)
  await expect(
    page.getByLabel(new RegExp(`^${t("address.first_name")}`))
  ).toHaveValue("أمينة")
  await expect(page.getByLabel(t("fields.password"))).toHaveValue("")
  await page.goto(at("/account/register"))
  await expect(page.getByLabel(t("fields.email"))).toHaveValue("")
})

test("a refused address keeps what was typed", async ({ page, context }) => {
  await giveSession(
    context,
    "customer",
    await openAccount(newEmail("sans-script"))
  )
  await page.goto(at("/account/addresses/new"))
  const town = page.getByLabel(new RegExp(`^${t("address.city")}`))
  const phone = page.getByLabel(new RegExp(`^${t("address.phone")}`))
  await town.fill("تيزنيت")
  await phone.fill("12345")
  await page.getByRole("button", { name: t("addresses.submit") }).click()
  await expect(page.getByText(t("fieldProblems.phone"))).toBeVisible()
  await expect(town).toHaveValue("تيزنيت")
  await expect(phone).toHaveValue("12345")
})

test("the space's door says what was wrong, and keeps the address", async ({
  page,
}) => {
  const email = newEmail("sans-script")
  await page.goto(at("/espace/sign-in"))
  await page.getByLabel(space("email")).fill(email)
  await page.getByLabel(space("password")).fill("une autre phrase")
  await page.getByRole("button", { name: space("submit") }).click()
  await expect(
    page.getByText(space("access.problems.wrong_credentials"))
  ).toBeVisible()
  await expect(page.getByLabel(space("email"))).toHaveValue(email)
  await page.goto(at("/espace/forgot"))
  await page.getByLabel(space("email")).fill(email)
  await page
    .getByRole("button", { name: space("access.forgot.submit") })
    .click()
  await expect(page.getByText(space("access.forgot.done"))).toBeVisible()
})
