import type { Page } from "@playwright/test"
import { z } from "zod"
import { isolate } from "@/lib/i18n/isolate"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { query } from "../support/database"
import { run } from "../support/run"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"

// Where the admin leads a coach.
const locale = "fr-ma"
const t = getTranslator(locale, "spaceAssistance")
const log = getTranslator(locale, "spaceActivity")
const profile = getTranslator(locale, "spaceProfile")
const COACH = "Équipe CoopStore (démonstration)"
const HANDLE = "tislit-n-wargan"
const DESKTOP = { width: 1280, height: 800 }

test("a cooperative lets a coach act, reads what was done, and calls it off", async ({
  page,
  context,
  openBrowser,
}) => {
  test.setTimeout(120_000)
  await enterSpace(context)
  await page.goto(localePath(locale, "/espace/people"))
  const card = page.getByRole("region", { name: t("title") })
  await card.getByText(t("ask"), { exact: true }).click()
  await card.getByLabel(COACH, { exact: true }).check()
  await card.locator("[name=scope][value=all]").check()
  await card.getByRole("button", { name: t("submit") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.granted"))
  const grant = card.getByRole("listitem").filter({ hasText: COACH })
  await expect(grant).toContainText(t("scopes.all"))

  const office = await openBrowser({ viewport: DESKTOP, locale: "fr-FR" })
  const admin = await office.newPage()
  const space = await openFromAdmin(admin)
  const banner = space.getByRole("complementary", { name: t("banner.label") })
  await expect(banner).toContainText(isolate(COACH))

  const members = await changeMembers(space)
  await space.goto(localePath(locale, "/espace/people"))
  await expect(space).toHaveURL(localePath(locale, "/espace"))
  await space.goto(localePath(locale, "/espace/profile"))
  await expect(
    space.getByRole("region", { name: profile("bank.title") })
  ).toHaveCount(0)

  await page.goto(localePath(locale, "/espace/activity"))
  const line = page.getByRole("listitem").filter({
    hasText: log("actors.coach", { name: isolate(COACH) }),
  })
  await expect(line.first()).toContainText(log("actions.cooperative.updated"))
  await expect(line.first()).toContainText(members)

  await page.goto(localePath(locale, "/espace/people"))
  await grant.getByRole("button", { name: t("revoke") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.calledOff"))
  await space.reload()
  await expect(space).toHaveURL(localePath(locale, "/espace/sign-in"))
})

test("a token that is no coach's opens nothing", async ({ page, context }) => {
  const { token } = await enterSpace(context)
  await context.clearCookies()
  const path = localePath(locale, "/espace/assist")
  for (const forged of [token, "a.b.c", ""]) {
    const answer = await page.request.post(path, {
      form: { token: forged },
      maxRedirects: 0,
    })
    expect(answer.status()).toBe(303)
    expect(answer.headers()["location"]).toBe(
      localePath(locale, "/espace/sign-in")
    )
    expect(answer.headers()["set-cookie"] ?? "").not.toContain(
      "coopstore_space"
    )
  }
})

/** Signs in to the admin as staff do, and acts for the cooperative. */
async function openFromAdmin(admin: Page): Promise<Page> {
  const { email, password } = run.credentials.staff
  const [cooperative] = await query(
    z.object({ id: z.string() }),
    "select id from cooperative where handle = $1",
    HANDLE
  )
  await admin.goto(`${run.backend_url}/app/login`)
  await admin.locator("input[name=email]").fill(email)
  await admin.locator("input[name=password]").fill(password)
  await admin.locator("button[type=submit]").click()
  await admin.waitForURL(/\/app\/(?!login)/)
  await admin.goto(`${run.backend_url}/app/cooperatives/${cooperative?.id}`)
  const opened = admin.waitForEvent("popup")
  await admin.getByRole("button", { name: /Agir pour elle|Act for it/ }).click()
  const space = await opened
  await expect(space).toHaveURL(new RegExp(`${localePath(locale, "/espace")}$`))
  return space
}

/** Changes a figure of the profile; answers the new one. */
async function changeMembers(space: Page): Promise<string> {
  await space.goto(`${localePath(locale, "/espace/profile")}?edit=figures`)
  const field = space.getByLabel(profile("figures.members"))
  const members = String(Number(await field.inputValue()) + 1)
  await field.fill(members)
  await space
    .getByRole("button", { name: profile("save"), exact: true })
    .click()
  await expect(space.getByRole("status")).toContainText(profile("said.saved"))
  return members
}
