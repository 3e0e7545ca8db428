import { z } from "zod"
import { localePath } from "@/lib/i18n/locale-path"
import { isolate } from "@/lib/i18n/isolate"
import { getTranslator } from "@/lib/i18n/translator"
import { callBackend } from "../support/backend"
import { query } from "../support/database"
import { newEmail } from "../support/people"
import { enterSpace } from "../support/space-listings"
import { callAdmin } from "../support/staff"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const t = getTranslator(locale, "spacePeople")
const path = localePath(locale, "/espace/people")

const Role = z.object({ role: z.string() })

test("a manager invites somebody, sees until when, and takes it back", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  const email = newEmail("invitee")
  await page.goto(path)
  const form = page.getByRole("region", { name: t("invite") })
  await form.getByLabel(t("email")).fill("nobody@nowhere")
  await form.getByRole("button", { name: t("inviteSubmit") }).click()
  await expect(form.getByLabel(t("email"))).toHaveAttribute("aria-invalid")
  await expect(form.getByLabel(t("email"))).toHaveValue("nobody@nowhere")

  await form.getByLabel(t("email")).fill(email)
  await form.getByRole("button", { name: t("inviteSubmit") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.invited"))
  const open = page
    .getByRole("region", { name: t("invitations") })
    .getByRole("listitem")
    .filter({ hasText: email })
  await expect(open).toContainText(t("roles.editor"))
  await expect(open).toContainText(t("invitationOpen", { date: "" }).trim())
  await expect(form.getByLabel(t("email"))).toHaveValue("")

  await open.getByRole("button", { name: t("revoke") }).click()
  await expect(page.getByRole("status")).toContainText(t("said.revoked"))
  await expect(open).toHaveCount(0)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a manager changes what a person may do, and takes them out", async ({
    page,
    context,
  }) => {
    const { token } = await enterSpace(context)
    const email = newEmail("member")
    await joinCooperative(token, email)
    await page.goto(path)
    const row = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: email })
    await row.getByText(t("change")).click()
    await row.locator("[name=role][value=editor]").check()
    await row.getByRole("button", { name: t("changeSubmit") }).click()
    await expect(page.getByRole("status")).toContainText(t("said.changed"))
    expect(await readRoles(email)).toEqual([{ role: "editor" }])

    await row.getByText(t("remove")).click()
    await row
      .getByRole("button", {
        name: t("removeSubmit", { name: isolate("Amina Essai") }),
      })
      .click()
    await expect(page.getByRole("status")).toContainText(t("said.removed"))
    expect(await readRoles(email)).toEqual([])
  })
})

test("nobody can take themselves out or change their own role", async ({
  page,
  context,
}) => {
  await enterSpace(context)
  await page.goto(path)
  const me = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: `(${t("me")})` })
  await expect(me).toContainText(t("roles.manager"))
  await expect(me.getByText(t("remove"))).toHaveCount(0)
})

/** Lets staff add somebody to the demonstration's cooperative. */
async function joinCooperative(token: string, email: string) {
  const { cooperative } = await callBackend(
    z.object({ cooperative: z.object({ id: z.string() }) }),
    "/vendor/cooperative",
    { token }
  )
  await callAdmin(z.unknown(), `/admin/cooperatives/${cooperative.id}/admins`, {
    email,
    first_name: "Amina",
    last_name: "Essai",
  })
}

function readRoles(email: string) {
  return query(
    Role,
    "select role from cooperative_admin where email = $1 and deleted_at is null",
    email
  )
}
