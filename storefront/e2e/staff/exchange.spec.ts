import { getTranslator } from "@/lib/i18n/translator"
import { run } from "../support/run"
import { DESK } from "../support/staff-desk"
import { expect, test } from "../support/test"
import { bringToHub, sendAndDeliver } from "./settlement/hub-desk"
import { readParts } from "./settlement/makers"

test("a shopper asks for an exchange, staff receive it, and what replaces it is a maker's order again", async ({
  page,
  openBrowser,
}) => {
  test.setTimeout(120_000)
  const t = getTranslator("fr-ma", "order")
  const hub = await (await openBrowser(DESK)).newPage()
  const order = await bringToHub(hub, "lentilles-zaer")
  await sendAndDeliver(hub, order.id)

  await page.goto(order.address)
  await page.getByText(t("returns.open")).click()
  await page.locator('select[name^="quantity_"]').selectOption("1")
  await page
    .getByLabel(t("returns.wish"))
    .selectOption({ label: t("returns.wishes.exchange") })
  await page.getByLabel(t("returns.reason")).fill("Sachet percé")
  await page.getByRole("button", { name: t("returns.submit") }).click()
  await expect(
    page.getByText(
      t("returns.exchangeState", { state: t("returns.states.requested") })
    )
  ).toBeVisible()

  await hub.goto(`${run.backend_url}/app/orders/${order.id}`)
  await hub.getByRole("button", { name: "Receive and exchange" }).click()
  const replacement = hub.getByRole("link", { name: /^Replaced by #\d+$/ })
  await expect(replacement).toBeVisible()
  const number = (await replacement.innerText()).replace(/\D/g, "")
  await replacement.click()
  await expect(hub).not.toHaveURL(new RegExp(order.id))
  const sent = String(hub.url().split("/").at(-1))
  await expect.poll(async () => (await readParts(sent)).length).toBe(1)
  const [part] = await readParts(sent)
  expect(part?.cooperative_id).toBe(order.parts[0]?.cooperative_id)

  await page.goto(order.address)
  await expect(
    page.getByText(t("returns.replacedBy", { number }))
  ).toBeVisible()
  await expect(
    page.getByText(
      t("returns.exchangeState", { state: t("returns.states.done") })
    )
  ).toBeVisible()
})
