import { z } from "zod"
import { query } from "../support/database"
import { newEmail } from "../support/people"
import { expect, test } from "../support/test"
import { acceptInvitation, sendApplication } from "./journey/come-in"
import { DESK, openDesk, refuse } from "../support/staff-desk"
import { at, words } from "./journey/words"

const t = words.space
const REASON = "Dites d’où viennent vos olives."

test("a refused cooperative reads why, corrects its application and sends it again", async ({
  page,
  openBrowser,
}) => {
  const email = newEmail("refused")
  const cooperative = await sendApplication(page, email)
  await acceptInvitation(page, email)
  await page.goto(at("/espace/application"))
  await expect(page, "nothing is asked before staff answered").toHaveURL(
    at("/espace")
  )
  const desk = await (await openBrowser(DESK)).newPage()
  await openDesk(desk)
  await refuse(desk, cooperative, REASON)

  await page.goto(at("/espace"))
  await expect(page.getByRole("main")).toContainText(REASON)
  await page.getByRole("link", { name: t("today.application.again") }).click()
  await expect(page.getByRole("main")).toContainText(REASON)
  const products = page.getByLabel(t("today.application.products"))
  await expect(products).toHaveValue("زيت الزيتون")
  await products.fill("")
  await page
    .getByRole("button", { name: t("today.application.submit") })
    .click()
  await expect(page.getByText(t("fieldProblems.required"))).toBeVisible()
  await products.fill("زيت الزيتون من أشجارنا في تيزنيت")
  await page
    .getByRole("button", { name: t("today.application.submit") })
    .click()
  await expect(
    page.getByRole("status").filter({ hasText: t("today.application.sent") })
  ).toBeVisible()
  expect(await applicationsOf(email)).toEqual([
    { status: "submitted", products: "زيت الزيتون من أشجارنا في تيزنيت" },
  ])
})

test("what waits for approval may be written, and not be sent to staff", async ({
  page,
}) => {
  const email = newEmail("pending")
  await sendApplication(page, email)
  await acceptInvitation(page, email)
  await expect(page.getByText(t("standing.pending"))).toBeVisible()
  await page.goto(at("/espace/listings/new"))
  await expect(
    page.getByRole("button", { name: words.listings("new.save"), exact: true })
  ).toBeVisible()
})

function applicationsOf(email: string) {
  return query(
    z.object({ status: z.string(), products: z.string() }),
    `SELECT status, products FROM cooperative_application
      WHERE contact_email = $1 ORDER BY created_at`,
    email
  )
}
