import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { formatMoney } from "@/lib/format/money"
import { getTranslator } from "@/lib/i18n/translator"
import { firstVariant, readProduct } from "./support/products"
import { cardsOf } from "./support/shelves"
import { callAdmin, whileSuspended } from "./support/staff"
import { expect, test } from "./support/test"

/** How long a change may take to be seen by everybody. */
const DEADLINE = { timeout: 2_000, intervals: [50] }

const Price = z.object({
  id: z.string(),
  currency_code: z.string(),
  amount: z.number(),
})
const Variant = z.object({ variant: z.object({ prices: z.array(Price) }) })

test("a new price shows on the product's page within two seconds", async ({
  page,
  request,
}) => {
  const raisins = await readProduct("raisins-secs-doukkala", "fr-ma")
  const variant = firstVariant(raisins)
  const door = `/admin/products/${raisins.id}/variants/${variant.id}`
  const { variant: before } = await callAdmin(
    Variant,
    `${door}?fields=id,*prices`
  )
  const path = `/fr-ma/products/${raisins.handle}`
  await page.goto(path)
  await expect(page.getByRole("main")).toContainText(
    formatMoney(variant.price, "fr-ma")
  )

  const changed = before.prices.map((price) =>
    price.currency_code === "mad"
      ? { ...price, amount: price.amount + 11.5 }
      : price
  )
  const expected = formatMoney(variant.price + 1_150, "fr-ma")
  try {
    await callAdmin(z.unknown(), door, { prices: changed })
    await expect.poll(() => read(request, path), DEADLINE).toContain(expected)
    await page.reload()
    await expect(page.getByRole("main")).toContainText(expected)
  } finally {
    await callAdmin(z.unknown(), door, { prices: before.prices })
  }
  await expect.poll(() => read(request, path)).not.toContain(expected)
})

test("a suspended cooperative leaves pages, catalogue and search, and comes back", async ({
  page,
  request,
}) => {
  const vinegar = await readProduct("vinaigre-pomme-midelt", "fr-ma")
  const { handle, name, id } = vinegar.cooperative
  const home = `/fr-ma/cooperatives/${handle}`
  const list = `/fr-ma/products?cooperative=${handle}`
  const places = ["/fr-ma/cooperatives", "/fr-ma/search?q=vinaigre", list]
  for (const place of places) {
    await page.goto(place)
    await expect(page.getByRole("main")).toContainText(name)
  }
  await page.goto(home)

  await whileSuspended(id, async () => {
    await expect
      .poll(async () => (await request.get(home)).status(), DEADLINE)
      .toBe(404)
    const product = await request.get(`/fr-ma/products/${vinegar.handle}`)
    expect(product.status()).toBe(404)
    for (const place of places) {
      await expect.poll(() => read(request, place)).not.toContain(name)
    }
    await page.goto(list)
    await expect(cardsOf(page)).toHaveCount(0)
    await expect(
      page.getByRole("heading", {
        name: getTranslator("fr-ma", "catalogue")("emptyTitle"),
      })
    ).toBeVisible()
    const suggestions = await read(
      request,
      "/api/suggest?locale=fr-ma&q=vinaigre"
    )
    expect(suggestions).not.toContain(name)
  })

  await expect
    .poll(async () => (await request.get(home)).status(), DEADLINE)
    .toBe(200)
  for (const place of places) {
    await expect.poll(() => read(request, place)).toContain(name)
  }
})

async function read(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path)
  expect(response.status(), path).toBeLessThan(500)
  return response.text()
}
