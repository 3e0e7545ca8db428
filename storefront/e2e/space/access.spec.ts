import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { readProduct } from "../support/products"
import { run, type Account } from "../support/run"
import { expect, test } from "../support/test"

const locale = "fr-ma"
const t = getTranslator(locale, "space")

test("a cooperative signs in and sees its own part of an order, and nobody else's", async ({
  page,
}) => {
  const own = await readProduct("amlou-amandes", locale)
  const other = await readProduct("cumin-rhamna", locale)
  const { display_id } = await placeCashOrder({
    locale,
    email: newEmail("espace"),
    handles: [own.handle, other.handle],
  })

  await page.goto(`/${locale}/espace`)
  await expect(page).toHaveURL(`/${locale}/espace/sign-in`)
  await enterBy(page, run.credentials.cooperative)
  await expect(page).toHaveURL(`/${locale}/espace`)
  await expect(page.getByRole("banner")).toContainText(own.cooperative.name)

  const main = page.getByRole("main")
  const part = main
    .getByRole("region", { name: t("today.orders") })
    .getByRole("listitem")
    .filter({ hasText: t("orderNumber", { number: display_id }) })
  await expect(part).toContainText(own.title)
  await expect(part).not.toContainText(other.title)

  await leave(page)
  await page.goto(`/${locale}/espace`)
  await expect(page).toHaveURL(`/${locale}/espace/sign-in`)
})

test("a wrong password is refused in words", async ({ page }) => {
  const { email } = run.credentials.cooperative
  await page.goto(`/${locale}/espace/sign-in`)
  await enterBy(page, { email, password: "un autre mot de passe" })
  await expect(refusal(page)).toBeVisible()
})

test("a shopper's account does not open the cooperatives' space", async ({
  page,
}) => {
  await page.goto(`/${locale}/espace`)
  await enterBy(page, run.credentials.shopper)
  await expect(refusal(page)).toBeVisible()
})

test("an invitation that nobody sent says so in one sentence", async ({
  page,
}) => {
  await page.goto(`/${locale}/espace/invitation/nobody-sent-this-one`)
  await expect(page.getByText(t("access.invitation.over"))).toBeVisible()
})

async function enterBy(page: Page, { email, password }: Account) {
  const main = page.getByRole("main")
  await main.getByLabel(t("email")).fill(email)
  await main.getByLabel(t("password")).fill(password)
  await main.getByRole("button", { name: t("submit") }).click()
}

async function leave(page: Page) {
  await page.getByRole("link", { name: t("tabs.more"), exact: true }).click()
  await page.getByRole("button", { name: t("more.leaveHere") }).click()
  await expect(page.getByText(t("access.left.here"))).toBeVisible()
}

function refusal(page: Page) {
  return page
    .getByRole("alert")
    .filter({ hasText: t("access.problems.wrong_credentials") })
}
