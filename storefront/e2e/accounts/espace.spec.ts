import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { readProduct } from "../support/products"
import { run } from "../support/run"
import { expect, test } from "../support/test"

const locale = "fr-ma"
const t = getTranslator(locale, "space")

test("a cooperative signs in and sees its own part of an order, and nobody else's", async ({
  page,
}) => {
  const own = await readProduct("amlou-amandes", locale)
  const other = await readProduct("cumin-rhamna", locale)
  const { email, password } = run.credentials.cooperative
  const { display_id } = await placeCashOrder({
    locale,
    email: newEmail("espace"),
    handles: [own.handle, other.handle],
  })

  await page.goto(`/${locale}/espace`)
  const main = page.getByRole("main")
  await main.getByLabel(t("email")).fill(email)
  await main.getByLabel(t("password")).fill(password)
  await main.getByRole("button", { name: t("submit") }).click()
  await expect(
    main.getByRole("heading", { level: 1, name: own.cooperative.name })
  ).toBeVisible()

  const orders = main.getByRole("region", { name: t("orders") })
  const part = orders.getByRole("listitem").filter({
    has: page.getByRole("heading", {
      name: t("orderNumber", { number: display_id }),
    }),
  })
  await expect(part).toContainText(own.title)
  await expect(part).toContainText(t("orderStatuses.new"))
  await expect(part).not.toContainText(other.title)
  const products = main.getByRole("region", { name: t("products") })
  await expect(products).toContainText(own.title)
  await expect(products).not.toContainText(other.title)

  await main.getByRole("button", { name: t("leave") }).click()
  await expect(main.getByRole("button", { name: t("submit") })).toBeVisible()
  await expect(main).not.toContainText(own.title)
})

test("a shopper's account does not open the cooperatives' space", async ({
  page,
}) => {
  const { email, password } = run.credentials.shopper
  await page.goto(`/${locale}/espace`)
  const main = page.getByRole("main")
  await main.getByLabel(t("email")).fill(email)
  await main.getByLabel(t("password")).fill(password)
  await main.getByRole("button", { name: t("submit") }).click()
  await expect(
    main.getByRole("alert").filter({ hasText: t("wrongCredentials") })
  ).toBeVisible()
})
