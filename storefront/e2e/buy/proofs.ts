import type { BrowserContext } from "@playwright/test"
import { formatMoneyIn } from "@/lib/format/money"
import { directionOf, languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { readOrders, type StoredOrder } from "../support/orders"
import { readLetters } from "../support/outbox"
import type { Product } from "../support/products"
import { readIntent } from "../support/stripe"
import { expect } from "../support/test"

/** What the screen said of a purchase; amounts in minor units. */
export type Shown = {
  email: string
  currency: "mad" | "eur" | "usd"
  total: number
  delivery: number
  products: [Product, Product]
}

/** The one order of a purchase, with one new cooperative order per maker. */
export async function expectOrder(shown: Shown): Promise<StoredOrder> {
  await expect
    .poll(async () => (await readOrders(shown.email))[0]?.parts.length)
    .toBe(2)
  const orders = await readOrders(shown.email)
  const [order] = orders
  if (!order) {
    throw new Error(`${shown.email} has no order`)
  }
  expect(orders).toHaveLength(1)
  expect(order.currency_code).toBe(shown.currency)
  expect(order.total).toBe(shown.total)
  const handles = shown.products.map(({ handle }) => handle).sort()
  expect(order.lines.map(({ handle }) => handle)).toEqual(handles)
  expect(order.lines.map(({ quantity }) => quantity)).toEqual([1, 1])
  expectParts(order, shown)
  return order
}

function expectParts({ parts }: StoredOrder, shown: Shown) {
  const expected = shown.products
    .map(({ handle, cooperative }) => ({
      cooperative: cooperative.handle,
      status: "new",
      currency_code: shown.currency,
      lines: [{ handle, quantity: 1 }],
    }))
    .sort((one, other) => one.cooperative.localeCompare(other.cooperative))
  expect(parts).toMatchObject(expected)
  for (const { total, line_total } of parts) {
    expect(total).toBe(line_total)
  }
  const sum = parts.reduce((all, { total }) => all + total, 0)
  expect(sum).toBe(shown.total - shown.delivery)
}

/** The card was charged exactly once, for what the screen said. */
export async function expectCharged(shown: Shown): Promise<void> {
  await expect
    .poll(async () => (await readOrders(shown.email))[0]?.payments)
    .toMatchObject([
      {
        provider_id: "pp_card_stripe",
        currency_code: shown.currency,
        captured: shown.total,
      },
    ])
  const [order] = await readOrders(shown.email)
  const intent = await readIntent(order?.payments[0]?.intent_id ?? "")
  expect(intent).toMatchObject({
    status: "succeeded",
    amount: shown.total,
    amount_received: shown.total,
    currency: shown.currency,
  })
}

/** The cash is promised, and nobody has taken it yet. */
export async function expectCashPromised(shown: Shown): Promise<void> {
  const [order] = await readOrders(shown.email)
  expect(order?.payments).toEqual([
    {
      provider_id: "pp_cash-on-delivery_default",
      currency_code: shown.currency,
      authorized: shown.total,
      captured: 0,
      intent_id: null,
    },
  ])
}

const TONGUES = { fr: /commande/i, ar: /\p{Script=Arabic}/u, en: /order/i }

/** One letter, in the shopper's language, whose link opens the order. */
export async function expectLetter(
  locale: Locale,
  shown: Shown,
  order: StoredOrder,
  somebodyElse: BrowserContext
): Promise<void> {
  await expect.poll(() => readLetters(shown.email).length).toBe(1)
  const [letter] = readLetters(shown.email)
  const language = languageOf(locale)
  expect(letter?.subject).toMatch(TONGUES[language])
  expect(letter?.subject).toContain(String(order.display_id))
  expect(letter?.html).toContain(`lang="${language}"`)
  expect(letter?.html).toContain(`dir="${directionOf(language)}"`)
  expect(letter?.html).toContain(
    formatMoneyIn(shown.total, shown.currency, locale)
  )
  for (const { title, cooperative } of shown.products) {
    expect(plain(letter?.html)).toContain(title)
    expect(plain(letter?.html)).toContain(cooperative.name)
  }
  const link = letter?.links.find((url) => url.includes("/orders/track/"))
  const page = await somebodyElse.newPage()
  await page.goto(link ?? "")
  const t = getTranslator(locale, "order")
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: t("number", { number: order.display_id }),
    })
  ).toBeVisible()
  for (const { title } of shown.products) {
    await expect(page.getByRole("main")).toContainText(title)
  }
}

/** A letter's text with its entities resolved, as far as names need it. */
function plain(html = ""): string {
  return html.replaceAll("&#39;", "'").replaceAll("&amp;", "&")
}
