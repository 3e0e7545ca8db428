import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { ADDRESSES, newEmail, PASSWORD } from "../support/people"
import { readProduct } from "../support/products"
import { run, type Account } from "../support/run"
import { giveSession, openAccount } from "../support/sessions"
import { expect, test } from "../support/test"
import { fillAddress } from "../support/till"

const locale = "fr-ma"
const t = getTranslator(locale, "account")
const order = getTranslator(locale, "order")

test("somebody opens an account, leaves, comes back and keeps an address", async ({
  page,
}) => {
  const account = { email: newEmail("compte"), password: PASSWORD }
  await page.goto(`/${locale}/account/register`)
  const main = page.getByRole("main")
  await main.getByLabel(new RegExp(`^${t("address.first_name")}`)).fill("Amina")
  await main.getByLabel(new RegExp(`^${t("address.last_name")}`)).fill("Essai")
  await main.getByLabel(t("fields.email")).fill(account.email)
  await main.getByLabel(t("fields.password")).fill(account.password)
  await main.getByRole("button", { name: t("register.submit") }).click()
  await expectWelcome(page, "Amina")

  await main.getByRole("button", { name: t("signOut") }).click()
  await expect(page).toHaveURL(`/${locale}`)
  await page.goto(`/${locale}/account`)
  await expect(page).toHaveURL(new RegExp("/account/sign-in"))

  await signInBy(page, account)
  await expectWelcome(page, "Amina")
  await main.getByRole("link", { name: t("overview.manageAddresses") }).click()
  await main.getByRole("link", { name: t("addresses.add") }).click()
  await fillAddress(main, locale)
  await main.getByRole("button", { name: t("addresses.submit") }).click()
  await expect(page).toHaveURL(`/${locale}/account/addresses`)
  await expect(main.getByRole("listitem").last()).toContainText(
    ADDRESSES.ma.address_1
  )
})

test("a wrong password is refused in words", async ({ page }) => {
  const { email } = run.credentials.shopper
  await page.goto(`/${locale}/account/sign-in`)
  await signInBy(page, { email, password: "un autre mot de passe" })
  await expect(
    page.getByRole("alert").filter({ hasText: t("problems.wrong_credentials") })
  ).toBeVisible()
})

test("the demo's shopper signs in", async ({ page }) => {
  await page.goto(`/${locale}/account/sign-in`)
  await signInBy(page, run.credentials.shopper)
  await expectWelcome(page, "Cliente")
})

test("somebody's order is in their account, and in nobody else's", async ({
  context,
  page,
  openBrowser,
}) => {
  const email = newEmail("cliente")
  const token = await openAccount(email)
  const own = await placeCashOrder({
    locale,
    email,
    handles: ["lentilles-zaer"],
    token,
  })
  const number = order("number", { number: own.display_id })
  await giveSession(context, "customer", token)
  await page.goto(`/${locale}/account/orders`)
  await page.getByRole("main").getByRole("link", { name: number }).click()
  await expect(page).toHaveURL(`/${locale}/account/orders/${own.id}`)
  await expect(page.getByRole("heading", { name: number })).toBeVisible()

  const other = await openBrowser()
  await giveSession(other, "customer", await openAccount(newEmail("autre")))
  const theirs = await other.newPage()
  await theirs.goto(`/${locale}/account/orders`)
  await expect(theirs.getByText(t("orders.empty"))).toBeVisible()
  await theirs.goto(`/${locale}/account/orders/${own.id}`)
  await expect(
    theirs.getByRole("heading", {
      name: getTranslator(locale, "errors")("notFoundTitle"),
    })
  ).toBeVisible()
  const body = await other.request.get(`/${locale}/account/orders/${own.id}`)
  expect(await body.text()).not.toContain(number)
})

test("an order in Arabic names its cooperatives in Arabic", async ({
  context,
  page,
}) => {
  const email = newEmail("arabe")
  const token = await openAccount(email)
  const lentils = await readProduct("lentilles-zaer", "ar-ma")
  const { id } = await placeCashOrder({
    locale: "ar-ma",
    email,
    handles: [lentils.handle],
    token,
  })
  await giveSession(context, "customer", token)
  await page.goto(`/ar-ma/account/orders/${id}`)
  await expect(
    page.getByRole("main").getByText(lentils.cooperative.name)
  ).toBeVisible()
})

async function signInBy(page: Page, { email, password }: Account) {
  const main = page.getByRole("main")
  await main.getByLabel(t("fields.email")).fill(email)
  await main.getByLabel(t("fields.password")).fill(password)
  await main.getByRole("button", { name: t("signIn.submit") }).click()
}

async function expectWelcome(page: Page, name: string) {
  await expect(page).toHaveURL(`/${locale}/account`)
  await expect(
    page.getByRole("heading", { level: 1, name: t("hello", { name }) })
  ).toBeVisible()
}
