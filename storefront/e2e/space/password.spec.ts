import { getTranslator } from "@/lib/i18n/translator"
import { callVendor } from "../support/cooperatives"
import { readLetters } from "../support/outbox"
import { newEmail, PASSWORD } from "../support/people"
import { expect, test } from "../support/test"
import { z } from "zod"

for (const locale of ["fr-ma", "ar-ma"] as const) {
  const t = getTranslator(locale, "space")

  test(`somebody is invited, joins, forgets the password and chooses another, in ${locale}`, async ({
    page,
  }) => {
    const email = newEmail("membre")
    const [language] = locale.split("-")
    await callVendor(z.unknown(), "/vendor/invitations", {
      email,
      role: "editor",
      language,
    })
    await page.goto(await linkTo(email, "/espace/invitation/"))
    const main = page.getByRole("main")
    await main.getByLabel(t("access.fields.first_name")).fill("Amina")
    await main
      .getByLabel(t("access.fields.last_name"), { exact: true })
      .fill("Essai")
    await main
      .getByLabel(t("access.fields.password"), { exact: true })
      .fill(PASSWORD)
    await main.getByLabel(t("access.fields.repeat")).fill(PASSWORD)
    await main
      .getByRole("button", { name: t("access.invitation.submit") })
      .click()
    await expect(page).toHaveURL(`/${locale}/espace`)
    // An editor has no business with orders and money.
    const navigation = page.getByRole("navigation", { name: t("navigation") })
    await expect(navigation.getByRole("link")).toHaveText([
      t("tabs.today"),
      t("tabs.products"),
      t("tabs.stock"),
      t("tabs.more"),
    ])
    await page.goto(`/${locale}/espace/more`)
    await page.getByRole("button", { name: t("more.leaveEverywhere") }).click()
    await expect(page.getByText(t("access.left.everywhere"))).toBeVisible()

    await page.goto(await linkTo(email, "/espace/invitation/"))
    await expect(page.getByText(t("access.invitation.over"))).toBeVisible()

    await page.goto(`/${locale}/espace/forgot`)
    await page.getByLabel(t("email")).fill(email)
    await page.getByRole("button", { name: t("access.forgot.submit") }).click()
    await expect(page.getByText(t("access.forgot.done"))).toBeVisible()
    const link = await linkTo(email, "/espace/reset")
    expect(new URL(link).pathname).toBe(`/${locale}/espace/reset`)
    await page.goto(link)
    const changed = `${PASSWORD} changée`
    await page.getByLabel(t("access.fields.newPassword")).fill(changed)
    await page.getByLabel(t("access.fields.repeat")).fill(changed)
    await page.getByRole("button", { name: t("access.reset.submit") }).click()
    await expect(page.getByText(t("access.reset.done"))).toBeVisible()

    await page.goto(`/${locale}/espace/sign-in`)
    await page.getByLabel(t("email")).fill(email)
    await page.getByLabel(t("password")).fill(changed)
    await page.getByRole("button", { name: t("submit") }).click()
    await expect(page).toHaveURL(`/${locale}/espace`)
  })
}

/** The link of a letter, once it has come. */
async function linkTo(email: string, path: string): Promise<string> {
  const find = () =>
    readLetters(email)
      .flatMap(({ links }) => links)
      .findLast((link) => link.includes(path))
  await expect.poll(find).toBeDefined()
  return find() ?? ""
}
