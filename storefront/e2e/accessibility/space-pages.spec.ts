import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { placeCashOrder } from "../support/cash-order"
import { query } from "../support/database"
import { newEmail } from "../support/people"
import { readProduct } from "../support/products"
import { enterSpace } from "../support/space-listings"
import { expect, test } from "../support/test"
import { expectAccessible } from "./inspect"

const LOCALES: Locale[] = ["fr-ma", "ar-ma", "en-ma"]

const DOORS = ["/sign-in", "/forgot", "/reset?token=none", "/offline"]
const SCREENS = [
  "",
  "/listings",
  "/listings/new",
  "/stock",
  "/orders",
  "/orders/prepare",
  "/money",
  "/steering",
  "/news",
  "/files",
  "/people",
  "/profile",
  "/profile?edit=story-ar",
  "/profile/certificates",
  "/more",
  "/outbox",
]

for (const locale of LOCALES) {
  test(`the doors of the space are accessible in ${locale}`, async ({
    page,
  }) => {
    for (const path of DOORS) {
      await page.goto(`/${locale}/espace${path}`)
      await expectAccessible(page)
    }
    await page.goto(`/${locale}/apply`)
    await expectAccessible(page)
  })

  test(`the screens of the space are accessible in ${locale}`, async ({
    context,
    page,
  }) => {
    test.setTimeout(120_000)
    await enterSpace(context)
    const product = await readProduct("amlou-amandes", locale)
    const order = await placeOrder(locale)
    for (const path of [
      ...SCREENS,
      `/listings/${product.id}`,
      `/listings/${product.id}/history`,
      `/orders/${order}`,
      `/orders/${order}/label`,
    ]) {
      await page.goto(`/${locale}/espace${path}`)
      await expectAccessible(page)
    }
  })
}

/** Places an order; answers the id of the demonstration's part of it. */
async function placeOrder(locale: Locale): Promise<string> {
  const { id } = await placeCashOrder({
    locale,
    email: newEmail("axe"),
    handles: ["amlou-amandes"],
  })
  const part = () =>
    query(
      z.object({ id: z.string() }),
      "SELECT id FROM cooperative_order WHERE order_id = $1",
      id
    )
  await expect.poll(async () => (await part()).length).toBe(1)
  return (await part())[0]?.id ?? ""
}
