import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { readProduct } from "../support/products"
import { whileSuspended } from "../support/staff"
import { expect, test } from "../support/test"

test("a shopper is told which line left the cart because its cooperative was suspended", async ({
  context,
  page,
}) => {
  const t = getTranslator("ar-ma", "cart")
  const honey = await readProduct("miel-euphorbe-sahara", "ar-ma")
  const kept = await readProduct("amlou-amandes", "ar-ma")
  const cart = await giveCart(context, "ar-ma", [
    { handle: honey.handle, quantity: 2 },
    { handle: kept.handle },
  ])
  await page.goto("/ar-ma/cart")
  const lines = page.getByRole("main")
  await expect(lines.getByRole("link", { name: honey.title })).toBeVisible()

  await whileSuspended(honey.cooperative.id, async () => {
    const notice = page
      .getByRole("status")
      .filter({ hasText: t("withdrawn.title") })
    // Open carts are emptied just after the suspension, which does not wait.
    await expect(async () => {
      await page.reload()
      await expect(notice).toContainText(honey.title, { timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await expect(notice).toContainText(
      t("withdrawn.cooperativeSuspended", {
        cooperative: honey.cooperative.name,
      })
    )
    await expect(lines.getByRole("link", { name: kept.title })).toBeVisible()
    expect(await readCartLines(cart)).toEqual({ [kept.handle]: 1 })

    await notice.getByRole("button", { name: t("withdrawn.dismiss") }).click()
    await expect(notice).toHaveCount(0)
    await page.reload()
    await expect(lines.getByRole("link", { name: kept.title })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })
})
