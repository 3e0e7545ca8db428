import type { Page } from "@playwright/test"
import { z } from "zod"
import { LOCALES } from "@/lib/i18n/locales"
import { firstVariant, readProduct } from "../support/products"
import { run } from "../support/run"
import { expect, test } from "../support/test"

const PRODUCT = "/products/huile-argane-alimentaire"

test("robots.txt leads to a sitemap that lists every kind of page", async ({
  request,
}) => {
  const robots = await (await request.get("/robots.txt")).text()
  const [, sitemap = ""] = /^Sitemap: (\S+)$/im.exec(robots) ?? []
  expect(sitemap).toContain(run.storefront_url)
  for (const personal of ["cart", "checkout", "account"]) {
    expect(robots).toMatch(new RegExp(`^Disallow: .*${personal}`, "im"))
  }
  const places = await listPlaces(sitemap, async (url) =>
    (await request.get(url)).text()
  )
  for (const locale of LOCALES) {
    for (const path of [
      "",
      "/products",
      PRODUCT,
      "/cooperatives/tislit-n-wargan",
      "/regions/souss-massa",
      "/categories/huiles",
      "/help",
    ]) {
      expect(places).toContain(`${run.storefront_url}/${locale}${path}`)
    }
  }
  expect(new Set(places).size).toBe(places.length)
})

test("a page names its own address and its other languages, which answer", async ({
  page,
  request,
}) => {
  await page.goto(`/ar-ma${PRODUCT}?utm_source=essai`)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    `${run.storefront_url}/ar-ma${PRODUCT}`
  )
  const links = await page.locator('link[rel="alternate"][hreflang]').all()
  const targets = new Map<string, string>()
  for (const link of links) {
    const tongue = (await link.getAttribute("hreflang")) ?? ""
    targets.set(tongue, (await link.getAttribute("href")) ?? "")
  }
  const at = (locale: string) => `${run.storefront_url}/${locale}${PRODUCT}`
  expect(targets.get("ar-MA")).toBe(at("ar-ma"))
  expect(targets.get("fr-FR")).toBe(at("fr-eu"))
  expect(targets.get("en-US")).toBe(at("en-us"))
  expect(targets.has("x-default")).toBe(true)
  for (const target of new Set(targets.values())) {
    expect((await request.get(target)).status(), target).toBe(200)
  }
})

test("a product's structured data say what the page says", async ({ page }) => {
  const argan = await readProduct("huile-argane-alimentaire", "en-eu")
  await page.goto(`/en-eu${PRODUCT}`)
  const data = await readStructuredData(page)
  const product = Offered.parse(data.find(isOfType("Product")))
  expect(product.name).toBe(argan.title)
  expect(product.brand.name).toBe(argan.cooperative.name)
  const [offer] = product.offers
  expect(offer?.priceCurrency).toBe("EUR")
  expect(Math.round(Number(offer?.price) * 100)).toBe(firstVariant(argan).price)
})

test("a cooperative is an organisation to search engines", async ({ page }) => {
  await page.goto("/fr-ma/cooperatives/tislit-n-wargan")
  const data = await readStructuredData(page)
  expect(data.find(isOfType("Organization"))).toMatchObject({
    name: "Tislit n Wargan",
  })
})

for (const path of ["", PRODUCT, "/cooperatives/tislit-n-wargan"]) {
  test(`/fr-ma${path} has a picture for those who share it`, async ({
    page,
    request,
  }) => {
    await page.goto(`/fr-ma${path}`)
    const tag = page.locator('meta[property="og:image"]')
    const url = await tag.first().getAttribute("content")
    const picture = await request.get(url ?? "")
    expect(picture.status()).toBe(200)
    expect(picture.headers()["content-type"]).toMatch(/^image\//)
    expect((await picture.body()).length).toBeGreaterThan(2_000)
  })
}

const Offered = z.object({
  name: z.string(),
  brand: z.object({ name: z.string() }),
  offers: z.array(z.object({ price: z.string(), priceCurrency: z.string() })),
})

async function readStructuredData(page: Page) {
  const scripts = page.locator('script[type="application/ld+json"]')
  const texts = await scripts.allTextContents()
  return texts.map((text): unknown => JSON.parse(text))
}

function isOfType(type: string) {
  return (value: unknown) =>
    z.object({ "@type": z.literal(type) }).safeParse(value).success
}

/** The addresses of a sitemap, or of those that it is an index of. */
async function listPlaces(
  url: string,
  read: (url: string) => Promise<string>
): Promise<string[]> {
  const text = await read(url)
  const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(
    ([, place]) => place ?? []
  )
  if (!text.includes("<sitemapindex")) {
    return places
  }
  const parts = await Promise.all(places.map((part) => listPlaces(part, read)))
  return parts.flat()
}
