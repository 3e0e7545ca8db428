import type { Page } from "@playwright/test"
import { z } from "zod"
import { ORDER_STATUSES } from "@/features/space/orders/order"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { query } from "../support/database"
import { ADDRESSES, newEmail } from "../support/people"
import { readProduct } from "../support/products"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceOrders")
const path = localePath(locale, "/espace/orders")

test("an order is accepted, prepared, labelled, and its life is a line of steps", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const own = await readProduct("amlou-amandes", locale)
  const other = await readProduct("cumin-rhamna", locale)
  const email = newEmail("orders")
  const { display_id: number } = await placeCashOrder({
    locale,
    email,
    handles: [own.handle, other.handle],
  })
  await page.goto(`${path}?status=new`)
  const card = cardOf(page, number)
  await expect(card).toContainText(own.title)
  await expect(card).not.toContainText(other.title)
  await expect(card).toContainText(t("town", { town: "الدار البيضاء" }))
  await card.getByRole("button", { name: t("next.accept") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.accepted"))
  expect(await readStatuses(number)).toContain("accepted")

  await page.goto(`${path}/prepare`)
  const line = page
    .getByRole("listitem")
    .filter({ hasText: own.title })
    .filter({ hasText: new RegExp(`\\b${number}\\b`) })
  await line.getByRole("checkbox").check()
  await page.reload()
  await expect(line.getByRole("checkbox")).toBeChecked()

  await page.goto(path)
  await card.getByRole("button", { name: t("next.ready") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.ready"))
  await card.getByRole("link", { name: t("next.label") }).click()
  const label = page.getByRole("article")
  await expect(label).toContainText(String(number))
  await expect(label.getByRole("img")).toHaveAccessibleName(
    t("label.scan", { number })
  )
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

  await page.goto(path)
  await card.getByRole("link", { name: t("number", { number }) }).click()
  const steps = page.getByRole("region", { name: t("life") })
  await expect(steps.locator("[aria-current=step]")).toContainText(
    t("steps.ready")
  )
  for (const secret of [email, ADDRESSES.ma.last_name, ADDRESSES.ma.phone]) {
    expect(await page.content()).not.toContain(secret)
  }
})

test("the states of orders say how many there are, and show those", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const { display_id: number } = await placeCashOrder({
    locale,
    email: newEmail("counted"),
    handles: ["amlou-amandes"],
  })
  await page.goto(path)
  await expect(cardOf(page, number)).toBeVisible()
  const filter = page.getByRole("navigation", { name: t("filter") })
  const counts = await countByStatus("tislit-n-wargan")
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  await expect(filter.getByRole("link").first()).toHaveText(`${t("all")}${all}`)
  for (const { status, count } of counts) {
    await expect(
      filter.getByRole("link", { name: t(`filters.${status}`) })
    ).toHaveText(`${t(`filters.${status}`)}${count}`)
  }
  await filter.getByRole("link", { name: t("filters.new") }).click()
  await expect(page.getByRole("article")).toHaveCount(
    counts.find(({ status }) => status === "new")?.count ?? 0
  )
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("an order is refused with a reason, and only with one", async ({
    page,
    context,
  }) => {
    await enterSpace(context)
    const { display_id: number } = await placeCashOrder({
      locale,
      email: newEmail("refused"),
      handles: ["amlou-amandes"],
    })
    await page.goto(`${path}?status=new`)
    await cardOf(page, number)
      .getByRole("link", { name: t("number", { number }) })
      .click()
    await page.getByText(t("refuse.open")).click()
    await page.getByRole("radio", { name: t("refuse.reasons.other") }).check()
    await page.getByRole("button", { name: t("refuse.submit") }).click()
    await expect(
      page.getByRole("alert").filter({ hasText: t("refuse.missing") })
    ).toBeVisible()
    expect(await readStatuses(number)).toEqual(["new"])

    await page.getByRole("radio", { name: t("refuse.reasons.damaged") }).check()
    await page.getByRole("button", { name: t("refuse.submit") }).click()
    await expect(page.getByRole("status")).toContainText(t("said.refused"))
    await expect(page.getByRole("main")).toContainText(
      t("reasonGiven", { reason: t("refuse.reasons.damaged") })
    )
    expect(await readStatuses(number)).toEqual(["refused"])
  })
})

test("an order that is another cooperative's is not found", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const { display_id: number } = await placeCashOrder({
    locale,
    email: newEmail("foreign"),
    handles: ["cumin-rhamna"],
  })
  const [row] = await query(
    z.object({ id: z.string() }),
    "select id from cooperative_order where order_display_id = $1",
    String(number)
  )
  await page.goto(`${path}/${row?.id}`)
  const space = getTranslator(locale, "space")
  await expect(
    page.getByRole("heading", { level: 1, name: space("missing.title") })
  ).toBeVisible()
  await page.goto(`${path}/${row?.id}/label`)
  await expect(page.getByRole("article")).toHaveCount(0)
})

function cardOf(page: Page, number: number) {
  return page.getByRole("article", { name: t("number", { number }) })
}

function countByStatus(handle: string) {
  return query(
    z.object({ status: z.enum(ORDER_STATUSES), count: z.coerce.number() }),
    `select o.status, count(*) from cooperative_order o
       join cooperative c on c.id = o.cooperative_id
      where c.handle = $1 group by o.status`,
    handle
  )
}

async function readStatuses(number: number): Promise<string[]> {
  const rows = await query(
    z.object({ status: z.string() }),
    "select status from cooperative_order where order_display_id = $1",
    String(number)
  )
  return rows.map(({ status }) => status)
}
