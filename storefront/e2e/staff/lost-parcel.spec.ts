import { getTranslator } from "@/lib/i18n/translator"
import { parseShownMoney } from "../support/money"
import { run } from "../support/run"
import { DESK } from "../support/staff-desk"
import { expect, test } from "../support/test"
import { readPaid, readViolations } from "./settlement/books"
import { bringToHub, deliver, send } from "./settlement/hub-desk"

test("the parcel that collects is lost on its way, the other arrives, and the shop bears its cash", async ({
  page,
  openBrowser,
}) => {
  test.setTimeout(120_000)
  const t = getTranslator("fr-ma", "order")
  const hub = await (await openBrowser(DESK)).newPage()
  const order = await bringToHub(hub, "lentilles-zaer")
  await hub.goto(`${run.backend_url}/app/hub/orders/${order.id}`)
  const lost = await send(hub, 1)
  const other = await send(hub)

  await lost.getByRole("button", { name: "Lost…" }).click()
  const drawer = hub.getByRole("dialog")
  await drawer.getByRole("textbox").fill("Perdu par le transporteur")
  await drawer.getByRole("button", { name: "Settle it" }).click()
  await expect(lost).toContainText("Lost, noted on")
  await expect(lost.getByRole("button")).toHaveCount(0)
  await deliver(other)

  await hub.goto(`${run.backend_url}/app/orders/${order.id}`)
  await hub.getByRole("button", { name: "This money will not come…" }).click()
  await drawer.getByRole("textbox").fill("Son étiquette ne demandait rien")
  await drawer.getByRole("button", { name: "The shop bears it" }).click()
  await expect(
    hub.getByText("Borne by the shop: Son étiquette ne demandait rien")
  ).toBeVisible()

  const { total, captured } = await readPaid(order.id)
  expect(captured).toBe(total)
  expect(captured).toBeGreaterThan(0)
  await expect.poll(readViolations).toEqual([])
  await page.goto(order.address)
  await expect(
    page.getByRole("listitem").filter({ hasText: t("steps.delivered") })
  ).not.toContainText(t("stepToCome"))
  const dirham = getTranslator("fr-ma", "dirham")
  const panel = page.getByRole("region", { name: dirham("title") })
  await expect(panel).toContainText(dirham("shopBears"))
  const shares = await panel.getByRole("definition").allInnerTexts()
  const amounts = shares.map((share) => {
    const [amount = ""] = share.split("\n")
    return parseShownMoney(amount) * (/[-−]/.test(amount) ? -1 : 1)
  })
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total)
})
