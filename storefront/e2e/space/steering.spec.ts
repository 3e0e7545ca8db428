import { z } from "zod"
import { formatMoneyIn } from "@/lib/format/money"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { callBackend } from "../support/backend"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spaceSteering")
const money = getTranslator(locale, "spaceMoney")

const Statistics = z.object({
  statistics: z.object({ weeks: z.array(z.object({ pieces: z.number() })) }),
})
const Balance = z.object({
  balances: z.array(
    z.object({ currency_code: z.string(), pending: z.number() })
  ),
})

test("a sale is in this week's sentence, its bar and its table", async ({
  page,
  context,
}) => {
  const { token } = await enterSpace(context)
  await placeCashOrder({
    locale,
    email: newEmail("steering"),
    handles: ["amlou-amandes"],
  })
  const { statistics } = await callBackend(Statistics, "/vendor/statistics", {
    token,
  })
  const pieces = statistics.weeks.at(-1)?.pieces ?? 0
  expect(pieces).toBeGreaterThan(0)

  await page.goto(localePath(locale, "/espace/steering"))
  const weeks = page.getByRole("region", { name: t("weeks.title") })
  await expect(weeks).toContainText(
    t("weeks.more", { pieces, difference: "" }).split("،")[0] ?? ""
  )
  await expect(weeks.getByRole("img")).toHaveAccessibleName(
    new RegExp(t("weeks.chart"))
  )
  await weeks.getByText(t("table")).click()
  await expect(weeks.getByRole("row")).toHaveCount(statistics.weeks.length + 1)
  await expect(weeks.getByRole("row").nth(1)).toContainText(String(pieces))
})

test("what the shop owes says how much waits, and why", async ({
  page,
  context,
}) => {
  const { token } = await enterSpace(context)
  const { display_id: number } = await placeCashOrder({
    locale,
    email: newEmail("money"),
    handles: ["amlou-amandes"],
  })
  await page.goto(localePath(locale, "/espace/money"))
  const line = page
    .getByRole("region", { name: money("ledger") })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("link", {
        name: money("order", { number }),
        exact: true,
      }),
    })
  await expect(async () => {
    await page.reload()
    // The sale, its VAT and the commission.
    await expect(line).toHaveCount(3, { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(line.first()).toContainText(money("states.pending"))

  const { balances } = await callBackend(Balance, "/vendor/balance", { token })
  const owed = balances.find(({ currency_code }) => currency_code === "mad")
  await expect(page.getByRole("main")).toContainText(
    formatMoneyIn(owed?.pending ?? 0, "mad", locale)
  )
})
