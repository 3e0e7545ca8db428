import type { BrowserContext, Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { run } from "../support/run"
import { giveSession, signIn } from "../support/sessions"
import { expect, test } from "../support/test"

for (const locale of ["fr-ma", "ar-ma"] as const) {
  const t = getTranslator(locale, "space")
  const stock = getTranslator(locale, "spaceStock")

  test(`screens are read without a network, and signing out empties the phone, in ${locale}`, async ({
    context,
    page,
  }) => {
    await enter(context)
    await page.goto(`/${locale}/espace`)
    await untilKept(page, `/${locale}/espace/stock`)
    await context.setOffline(true)
    await page.goto(`/${locale}/espace/stock`)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(page.getByText(t("outbox.offline"))).toBeVisible()
    await page.goto(`/${locale}/espace/nothing-was-kept-here`)
    await expect(page.getByText(t("outbox.notKept"))).toBeVisible()

    await context.setOffline(false)
    await page.goto(`/${locale}/espace/more`)
    await page.getByRole("button", { name: t("more.leaveHere") }).click()
    await expect(page.getByText(t("access.left.here"))).toBeVisible()
    expect(await keptPages(page)).toEqual([])
    await context.setOffline(true)
    await page.goto(`/${locale}/espace/stock`)
    await expect(page.getByText(t("outbox.notKept"))).toBeVisible()
    await context.setOffline(false)
  })

  test(`signing out asks first while something was not sent, in ${locale}`, async ({
    context,
    page,
  }) => {
    await enter(context)
    await page.goto(`/${locale}/espace/stock`)
    await context.setOffline(true)
    await page
      .getByRole("button", { name: stock("more", { name: "" }).trim() })
      .first()
      .click()
    const waits = t("outbox.offlineWaiting", { count: "1" })
    await expect(page.getByText(waits)).toBeVisible()

    // The page's own network stays away, and the document's comes back.
    await page.route("**/api/space/**", (route) => route.abort())
    await context.setOffline(false)
    await page.goto(`/${locale}/espace/more`)
    await page.getByRole("button", { name: t("more.leaveHere") }).click()
    await expect(
      page.getByText(t("more.unsentTitle", { count: "1" }))
    ).toBeVisible()
    await page.getByRole("button", { name: t("more.stay") }).click()
    await page.goto(`/${locale}/espace/outbox`)
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1)

    await page.goto(`/${locale}/espace/more`)
    await page.getByRole("button", { name: t("more.leaveHere") }).click()
    await page.getByRole("button", { name: t("more.leaveAnyway") }).click()
    await expect(page.getByText(t("access.left.here"))).toBeVisible()
  })

  test(`the space can be kept on a home screen, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/espace/sign-in`)
    const manifest = page.locator("link[rel=manifest]")
    await expect(manifest).toHaveAttribute(
      "href",
      `/${locale}/espace/manifest.webmanifest`
    )
    const answer = await page.request.get(
      `/${locale}/espace/manifest.webmanifest`
    )
    const { start_url, scope, name, icons } = await answer.json()
    expect({ start_url, scope, name }).toEqual({
      start_url: `/${locale}/espace`,
      scope: `/${locale}/espace`,
      name: t("title"),
    })
    for (const { src } of icons) {
      expect((await page.request.get(src)).status()).toBe(200)
    }
  })
}

async function enter(context: BrowserContext) {
  const token = await signIn("cooperative_admin", run.credentials.cooperative)
  await giveSession(context, "cooperative_admin", token)
}

function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open("space-pages")
    return (await cache.keys()).map(({ url }) => new URL(url).pathname)
  })
}

async function untilKept(page: Page, path: string) {
  await expect.poll(() => keptPages(page), { timeout: 30_000 }).toContain(path)
}

test("the other markets' addresses lead to the one space of a language", async ({
  page,
}) => {
  await page.goto("/ar-eu/espace/sign-in?left=here")
  await expect(page).toHaveURL("/ar-ma/espace/sign-in?left=here")
})
