import { randomUUID } from "node:crypto"
import type { BrowserContext, Page } from "@playwright/test"
import { z } from "zod"
import { formatMoneyIn } from "@/lib/format/money"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { callBackend } from "../support/backend"
import { placeCashOrder } from "../support/cash-order"
import { query } from "../support/database"
import { readLetters } from "../support/outbox"
import { newEmail } from "../support/people"
import { signIn } from "../support/sessions"
import { findProducts, takePhoto } from "../support/space-listings"
import { callAdmin } from "../support/staff"
import { expect, test } from "../support/test"

const locale = "ar-ma"
const at = (path: string) => localePath(locale, path)
const apply = getTranslator(locale, "apply")
const space = getTranslator(locale, "space")
const listings = getTranslator(locale, "spaceListings")
const orders = getTranslator(locale, "spaceOrders")
const money = getTranslator(locale, "spaceMoney")

const PASSWORD = "كلمة سر طويلة 2026"
/** 75.50 dirhams, in centimes. */
const PRICE = 7_550
const COMMISSION = 0.12

test("a cooperative applies, lists without a network, sells, prepares and sees what it is owed", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const email = newEmail("journey")
  const title = `زيت الزيتون ${randomUUID().slice(0, 8)}`

  await applyToJoin(page, email)
  await join(page, email)
  await approve(email)
  const id = await listWithoutNetwork(page, context, title)
  const handle = await publish(email, id, title)
  const { display_id: number } = await placeCashOrder({
    locale,
    email: newEmail("journey-shopper"),
    handles: [handle],
  })
  await prepare(page, number)
  await seeWhatIsOwed(page, number)
})

async function applyToJoin(page: Page, email: string) {
  await page.goto(at("/apply"))
  await page
    .getByRole("textbox", { name: apply("fields.name"), exact: true })
    .fill(`تعاونية ${randomUUID().slice(0, 6)}`)
  await page
    .getByRole("combobox", { name: apply("fields.region") })
    .selectOption("MA-09")
  await page.getByLabel(apply("fields.town")).fill("تيزنيت")
  await page.getByLabel(apply("fields.contact_first_name")).fill("أمينة")
  await page
    .getByLabel(apply("fields.contact_last_name"), { exact: true })
    .fill("تجربة")
  await page.getByLabel(apply("fields.contact_phone")).fill("06 12 34 56 78")
  await page.getByLabel(apply("fields.contact_email")).fill(email)
  await page.getByLabel(apply("fields.products")).fill("زيت الزيتون")
  await page.getByRole("button", { name: apply("submit") }).click()
  await expect(page).toHaveURL(at("/apply/sent"))
}

/** Follows the letter's link and chooses a password. */
async function join(page: Page, email: string) {
  const invitation = () =>
    readLetters(email)
      .flatMap(({ links }) => links)
      .find((link) => link.includes("/espace/invitation/")) ?? ""
  await expect.poll(invitation, { timeout: 20_000 }).not.toBe("")
  await page.goto(invitation())
  await page.getByLabel(space("access.fields.first_name")).fill("أمينة")
  await page
    .getByLabel(space("access.fields.last_name"), { exact: true })
    .fill("تجربة")
  await page
    .getByLabel(space("access.fields.password"), { exact: true })
    .fill(PASSWORD)
  await page.getByLabel(space("access.fields.repeat")).fill(PASSWORD)
  await page
    .getByRole("button", { name: space("access.invitation.submit") })
    .click()
  await expect(page).toHaveURL(at("/espace"))
}

const Applications = z.object({
  cooperative_applications: z.array(
    z.object({ id: z.string(), contact_email: z.string() })
  ),
})

async function approve(email: string) {
  const path = "/admin/cooperative-applications"
  const { cooperative_applications } = await callAdmin(
    Applications,
    `${path}?limit=100&status=submitted`
  )
  const mine = cooperative_applications.find(
    ({ contact_email }) => contact_email === email
  )
  await callAdmin(z.unknown(), `${path}/${mine?.id}/approve`, {})
}

async function listWithoutNetwork(
  page: Page,
  context: BrowserContext,
  title: string
): Promise<string> {
  await page.goto(at("/espace/listings/new"))
  const photo = await takePhoto()
  const shown = page.getByRole("img", {
    name: listings("photos.photo", { number: 1 }),
  })
  await expect(async () => {
    if ((await shown.count()) === 0) {
      await page.getByLabel(listings("photos.take")).setInputFiles(photo)
    }
    await expect(shown).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await context.setOffline(true)
  await page.getByText("زيوت", { exact: true }).tap()
  for (const typed of [title, "٥٠٠", "75,5"]) {
    await page.keyboard.insertText(typed)
    await page.keyboard.press("Enter")
  }
  await page.keyboard.insertText("20")
  await page
    .getByRole("button", { name: listings("new.save"), exact: true })
    .tap()
  await expect(page.getByText(listings("new.doneWaiting"))).toBeVisible()
  expect(await findProducts(title)).toEqual([])
  await context.setOffline(false)
  await expect(page.getByText(listings("new.doneSent"))).toBeVisible({
    timeout: 30_000,
  })
  const found = await findProducts(title)
  expect(found).toHaveLength(1)
  return found[0] ?? ""
}

const Change = z.object({
  listing: z.object({
    change: z.object({
      id: z.string(),
      revision: z.number(),
      content: z.looseObject({
        texts: z.looseObject({ ar: z.looseObject({}) }),
      }),
    }),
  }),
})
const Certificates = z.object({ certificates: z.array(z.unknown()).min(1) })

/** The cooperative completes and submits; staff add the French and publish. */
async function publish(
  email: string,
  id: string,
  title: string
): Promise<string> {
  const token = await signIn("cooperative_admin", { email, password: PASSWORD })
  const call = <T>(schema: z.ZodType<T>, path: string, body?: object) =>
    callBackend(schema, path, {
      token,
      ...(body ? { method: "POST", body } : {}),
    })
  await call(Certificates, "/vendor/certificates", {
    type: "onssa",
    number: "ES.9.99",
    issuer: "ONSSA",
  })
  const { listing } = await call(Change, `/vendor/listings/${id}`)
  const { content, revision } = listing.change
  const arabic = {
    ...content.texts.ar,
    description: "زيت بكر من أشجارنا.",
    composition: "زيت زيتون",
  }
  await call(z.unknown(), `/vendor/listings/${id}/change`, {
    language: "ar",
    revision,
    content: { ...content, allergens: [], texts: { ar: arabic } },
  })
  const sent = await call(Change, `/vendor/listings/${id}/submit`, {})
  const path = `/admin/listing-changes/${sent.listing.change.id}`
  const french = {
    title: `Huile d’olive ${title.slice(-8)}`,
    description: "Une huile vierge de nos arbres.",
    composition: "Huile d’olive",
  }
  await callAdmin(z.unknown(), path, {
    content: {
      ...sent.listing.change.content,
      texts: { ar: arabic, fr: french },
    },
  })
  await callAdmin(z.unknown(), `${path}/publish`, {})
  const [row] = await query(
    z.object({ handle: z.string(), status: z.literal("published") }),
    "SELECT handle, status FROM product WHERE id = $1",
    id
  )
  return row?.handle ?? ""
}

async function prepare(page: Page, number: number) {
  const card = page.getByRole("article", {
    name: orders("number", { number }),
  })
  await expect(async () => {
    await page.goto(at("/espace/orders"))
    await expect(card).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await card.getByRole("button", { name: orders("next.accept") }).click()
  await expect(page.getByRole("status")).toContainText(orders("said.accepted"))
  await page.goto(at("/espace/orders"))
  await card.getByRole("button", { name: orders("next.ready") }).click()
  await expect(page.getByRole("status")).toContainText(orders("said.ready"))
}

async function seeWhatIsOwed(page: Page, number: number) {
  const entries = await query(
    z.object({ kind: z.string(), amount: z.coerce.number() }),
    `SELECT kind, amount FROM ledger_entry
      WHERE account = 'cooperative' AND cooperative_order_id IN
        (SELECT id FROM cooperative_order WHERE order_display_id = $1)`,
    String(number)
  )
  const of = (kind: string) =>
    entries.find((entry) => entry.kind === kind)?.amount ?? 0
  expect(of("sale")).toBe(PRICE)
  expect(of("vat")).toBeLessThan(0)
  expect(of("commission")).toBe(-Math.round((PRICE + of("vat")) * COMMISSION))
  const due = entries.reduce((sum, { amount }) => sum + amount, 0)

  await page.goto(at("/espace/money"))
  await expect(page.getByRole("main")).toContainText(
    formatMoneyIn(due, "mad", locale)
  )
  const lines = page
    .getByRole("region", { name: money("ledger") })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("link", {
        name: money("order", { number }),
        exact: true,
      }),
    })
  await expect(lines).toHaveCount(3)
}
