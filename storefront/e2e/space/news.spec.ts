import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceNews")
const orders = getTranslator(locale, "spaceOrders")
const space = getTranslator(locale, "space")

test("an order is news until it is read, and leads to the order", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const { display_id: number } = await placeCashOrder({
    locale,
    email: newEmail("news"),
    handles: ["amlou-amandes"],
  })
  const line = page
    .getByRole("listitem")
    .filter({ hasText: t("kinds.order-placed", { number, pieces: 1 }) })
  await expect(async () => {
    await page.goto(localePath(locale, "/espace/news"))
    await expect(line).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(line).toContainText(t("unread"))
  const bell = page.getByRole("banner").getByRole("link", {
    name: space("news.title"),
  })
  await expect(bell).toHaveText(/\d/)

  await page.getByRole("button", { name: t("readAll") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.read"))
  await expect(line).not.toContainText(t("unread"))
  await expect(bell).not.toHaveText(/\d/)
  await line.getByRole("link", { name: t("open.order") }).click()
  await expect(
    page.getByRole("heading", { level: 1, name: orders("number", { number }) })
  ).toBeVisible()
})
