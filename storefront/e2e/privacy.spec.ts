import type { APIResponse } from "@playwright/test"
import { CART_COUNT_COOKIE } from "@/lib/cart/cart-count"
import { placeCashOrder } from "./support/cash-order"
import { CART_COOKIE, giveCart } from "./support/carts"
import { newEmail } from "./support/people"
import { run } from "./support/run"
import { giveSession, signIn } from "./support/sessions"
import { addToCart } from "./support/shop-floor"
import { expect, test } from "./support/test"

const STORED = [
  "/fr-ma",
  "/fr-ma/products",
  "/fr-ma/products/huile-argane-alimentaire",
  "/fr-ma/cooperatives",
  "/fr-ma/cooperatives/tislit-n-wargan",
  "/fr-ma/regions/souss-massa",
  "/fr-ma/help",
]
// Drawn for each request, from stored searches.
const DRAWN = ["/fr-ma/products?sort=name", "/fr-ma/search?q=huile"]

test("what everybody shares is the same for a signed-in shopper with a cart", async ({
  context,
  openBrowser,
}) => {
  const { shopper } = run.credentials
  const cart = await giveCart(context, "fr-ma", [
    { handle: "babouches-ziouani" },
  ])
  await giveSession(context, "customer", await signIn("customer", shopper))
  const stranger = await openBrowser()
  for (const path of [...STORED, ...DRAWN]) {
    // A page that the shop refreshes between the two is asked for again.
    await expect(async () => {
      const [own, other] = await Promise.all([
        context.request.get(path),
        stranger.request.get(path),
      ])
      expect(own.status(), path).toBe(200)
      const [mine, theirs] = [await own.text(), await other.text()]
      if (STORED.includes(path)) {
        expect(mine, path).toBe(theirs)
      }
      expect(withoutScripts(mine), path).toBe(withoutScripts(theirs))
      expect(mine, path).not.toContain(shopper.email)
      expect(mine, path).not.toContain(cart)
      expect(own.headers()["set-cookie"], path).toBeUndefined()
    }).toPass({ timeout: 20_000 })
  }
})

test("the cart's cookie is out of the reach of scripts, its count is not", async ({
  context,
  page,
}) => {
  await page.goto("/fr-ma/products/huile-argane-alimentaire")
  await addToCart(page, "fr-ma")
  const cookies = await context.cookies()
  const cart = cookies.find(({ name }) => name === CART_COOKIE)
  expect(cart).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  const seen = await page.evaluate(() => document.cookie)
  expect(seen).not.toContain(cart?.value)
  expect(seen).toContain(`${CART_COUNT_COOKIE}=1`)
})

test("no cache may keep what belongs to one person", async ({ context }) => {
  const { shopper } = run.credentials
  await giveCart(context, "fr-ma", [{ handle: "babouches-ziouani" }])
  await giveSession(context, "customer", await signIn("customer", shopper))
  const email = newEmail("secret")
  const { secret } = await placeCashOrder({
    locale: "fr-ma",
    email,
    handles: ["cumin-rhamna"],
  })
  for (const path of [
    "/cart",
    "/checkout",
    "/account",
    "/account/orders",
    "/account/addresses",
    "/account/profile",
    `/orders/track/${secret}`,
  ]) {
    const response = await context.request.get(`/fr-ma${path}`)
    expect(response.status(), path).toBe(200)
    expectPrivate(response, path)
  }
  const tracked = await context.request.get(`/fr-ma/orders/track/${secret}`)
  expect(await tracked.text()).not.toContain(email)
})

function expectPrivate(response: APIResponse, path: string) {
  const kept = response.headers()["cache-control"] ?? ""
  expect(kept, path).toMatch(/private|no-store/)
  expect(kept, path).not.toMatch(/public|s-maxage/)
}

/** A page without its scripts, which tell how long they may be kept. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b.*?<\/script>/gs, "")
}
