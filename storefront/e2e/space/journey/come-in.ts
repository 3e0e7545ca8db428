import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { readLetters } from "../../support/outbox"
import { expect } from "../../support/test"
import { at, words } from "./words"

const { apply, space } = words

const PASSWORD = "كلمة سر طويلة 2026"
const PERSON = { first_name: "أمينة", last_name: "تجربة" }

/** Fills in the public form and sends it; answers the cooperative's name. */
export async function sendApplication(
  page: Page,
  email: string
): Promise<string> {
  const name = `تعاونية ${randomUUID().slice(0, 6)}`
  await page.goto(at("/apply"))
  await page
    .getByRole("textbox", { name: apply("fields.name"), exact: true })
    .fill(name)
  await page
    .getByRole("combobox", { name: apply("fields.region") })
    .selectOption("MA-09")
  await page.getByLabel(apply("fields.town")).fill("تيزنيت")
  await page
    .getByLabel(apply("fields.contact_first_name"))
    .fill(PERSON.first_name)
  await page
    .getByLabel(apply("fields.contact_last_name"), { exact: true })
    .fill(PERSON.last_name)
  await page.getByLabel(apply("fields.contact_phone")).fill("06 12 34 56 78")
  await page.getByLabel(apply("fields.contact_email")).fill(email)
  await page.getByLabel(apply("fields.products")).fill("زيت الزيتون")
  await page.getByRole("button", { name: apply("submit") }).click()
  await expect(page).toHaveURL(at("/apply/sent"))
  return name
}

/** Follows the letter's link and chooses a password. */
export async function acceptInvitation(
  page: Page,
  email: string
): Promise<void> {
  const invitation = () =>
    readLetters(email)
      .flatMap(({ links }) => links)
      .find((link) => link.includes("/espace/invitation/")) ?? ""
  await expect.poll(invitation, { timeout: 20_000 }).not.toBe("")
  await page.goto(invitation())
  await page
    .getByLabel(space("access.fields.first_name"))
    .fill(PERSON.first_name)
  await page
    .getByLabel(space("access.fields.last_name"), { exact: true })
    .fill(PERSON.last_name)
  await page
    .getByLabel(space("access.fields.password"), { exact: true })
    .fill(PASSWORD)
  await page.getByLabel(space("access.fields.repeat")).fill(PASSWORD)
  await page
    .getByRole("button", { name: space("access.invitation.submit") })
    .click()
  await expect(page).toHaveURL(at("/espace"))
}

/** Leaves the space and comes back by its form. */
export async function leaveAndSignIn(page: Page, email: string): Promise<void> {
  await page.goto(at("/espace/more"))
  await page.getByRole("button", { name: space("more.leaveHere") }).click()
  await expect(page.getByText(space("access.left.here"))).toBeVisible()
  await page.getByLabel(space("email")).fill(email)
  await page.getByLabel(space("password")).fill(PASSWORD)
  await page.getByRole("button", { name: space("submit") }).click()
  await expect(page).toHaveURL(at("/espace"))
}
