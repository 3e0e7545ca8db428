import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedCatalogue } from "../../../src/seed/seed-catalogue"
import { eventually } from "../eventually"
import { theOnly } from "../the-only"
import { withShop } from "../with-shop"
import { openDemoShop, search, type DemoShop } from "./demo"
import { listenForRefreshes } from "./refresh-listener"
import { SPELLINGS } from "./spellings"

const STOREFRONT_PORT = 8199
const REFRESH_DEADLINE_MS = 2000
// The whole demo is seeded and indexed, pictures included.
const SEED_DEADLINE_MS = 300_000

// Here, because the configuration reads it before the runner's own `env`.
process.env.STOREFRONT_URL = `http://127.0.0.1:${STOREFRONT_PORT}`

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: DemoShop

    beforeAll(async () => {
      shop = await openDemoShop(getContainer(), api)
    }, SEED_DEADLINE_MS)

    const productId = async (handle: string) => {
      const { data } = await api.get(
        `/admin/products?handle=${handle}&fields=id,cooperative.id`,
        shop.staff
      )
      return data.products[0]
    }

    describe("the demo shop", () => {
      it("is not changed by seeding it again", async () => {
        const count = async () => {
          const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
          const entities = [
            "product",
            "product_variant",
            "cooperative",
            "region",
            "shipping_option",
            "promotion",
            "translation",
            "customer",
            "certificate",
          ]
          return Promise.all(
            entities.map(async (entity) => {
              const { data } = await query.graph({ entity, fields: ["id"] })
              return [entity, data.length]
            })
          )
        }
        const before = await count()
        expect(Object.fromEntries(before)).toMatchObject({
          product: 34,
          cooperative: 24,
          region: 3,
          shipping_option: 6,
          promotion: 2,
        })

        await seedCatalogue(getContainer(), "coopstore-demo")

        expect(await count()).toEqual(before)
      })

      it("prices a parcel by its weight, in the market's currency", async () => {
        const { data } = await api.get("/store/regions", shop.shopper)
        const region = data.regions.find(
          ({ metadata }: { metadata: { market: string } }) =>
            metadata.market === "ma"
        )
        const { data: products } = await api.get(
          "/store/products?handle=huile-argane-alimentaire&fields=id,variants.id,variants.sku",
          shop.shopper
        )
        const variant = products.products[0].variants.find(
          ({ sku }: { sku: string }) => sku === "ARGA-250ML"
        )
        const priceFor = async (quantity: number) => {
          const { data } = await api.post(
            "/store/carts",
            {
              region_id: region.id,
              items: [{ variant_id: variant.id, quantity }],
              shipping_address: { country_code: "ma" },
            },
            shop.shopper
          )
          const { data: options } = await api.get(
            `/store/shipping-options?cart_id=${data.cart.id}`,
            shop.shopper
          )
          const home = options.shipping_options.find(
            (option: { data: { service: string } }) =>
              option.data.service === "home"
          )
          const { data: priced } = await api.post(
            `/store/shipping-options/${home.id}/calculate`,
            { cart_id: data.cart.id, data: {} },
            shop.shopper
          )
          return priced.shipping_option.calculated_price.calculated_amount
        }

        expect(await priceFor(1)).toBe(35)
        expect(await priceFor(6)).toBe(45)
        expect(await priceFor(11)).toBe(75)
      })
    })

    describe("search", () => {
      it.each(SPELLINGS)(
        "puts what '%s' names first, in every language",
        async (q, products) => {
          for (const language of ["fr", "ar", "en"] as const) {
            const { handles } = await search(api, shop, { language, q })
            expect(products).toContain(handles[0])
          }
        }
      )

      it("finds what a place's cooperatives make", async () => {
        const { handles } = await search(api, shop, { q: "Tiznit" })
        expect(handles).toContain("amlou-amandes")
      })

      it("finds nothing for what the shop does not sell", async () => {
        const { handles } = await search(api, shop, { q: "tournevis" })
        expect(handles).toEqual([])
      })

      it("finds a misspelling that no list foresaw, when asked to tolerate it", async () => {
        const { handles } = await search(api, shop, {
          q: "couscsous khoumasi",
          options: { typo_tolerance: true },
        })
        expect(handles[0]).toBe("couscous-khoumassi")
      })

      it("answers in the page's language", async () => {
        const { documents } = await search(api, shop, {
          language: "ar",
          q: "safran-taliouine",
        })
        expect(documents[0]).toMatchObject({
          title: "زعفران تالوين",
          cooperative_name: "الخيط الأحمر لأسكاون",
          price_mad: 4500,
        })
      })

      it("counts facets, and tells where a product may be sold", async () => {
        const { facets, documents } = await search(api, shop, {
          filters: { categories: ["miels"] },
          options: { facets: ["region", "sign"] },
        })
        expect(documents).toHaveLength(3)
        expect(documents.map(({ markets }) => markets)).toEqual([
          ["ma", "us"],
          ["ma", "us"],
          ["ma", "us"],
        ])
        expect(JSON.stringify(facets)).toContain("IGP")
      })

      it("sorts by price, to the centime", async () => {
        const { documents } = await search(api, shop, {
          filters: { categories: ["huiles"] },
          order: { price_mad: "ASC" },
        })
        const prices = documents.map(({ price_mad }) => Number(price_mad))
        expect(prices).toEqual([...prices].sort((a, b) => a - b))
        expect(prices[0]).toBeGreaterThan(0)
      })

      it("forgets a suspended cooperative's products and finds them again after", async () => {
        const { cooperative } = await productId("safran-taliouine")
        await api.post(
          `/admin/cooperatives/${cooperative.id}/suspend`,
          { reason: "Contrôle en cours" },
          shop.staff
        )
        for (const language of ["fr", "ar", "en"] as const) {
          await eventually(
            () => search(api, shop, { language, q: "safran" }),
            ({ handles }) => !handles.includes("safran-taliouine")
          )
        }
        await api.post(
          `/admin/cooperatives/${cooperative.id}/reactivate`,
          {},
          shop.staff
        )
        await eventually(
          () => search(api, shop, { q: "safran" }),
          ({ handles }) => handles.includes("safran-taliouine")
        )
      })

      it("forgets an unpublished product", async () => {
        const { id } = await productId("capres-safi")
        await api.post(`/admin/products/${id}`, { status: "draft" }, shop.staff)
        await eventually(
          () => search(api, shop, { q: "capres" }),
          ({ handles }) => !handles.includes("capres-safi")
        )
      })

      it("follows a sold-out stock", async () => {
        const { data } = await api.get(
          "/admin/inventory-items?sku=CUMI-200G&fields=id,location_levels.location_id",
          shop.staff
        )
        const [stocked] = data.inventory_items
        await api.post(
          `/admin/inventory-items/${stocked.id}/location-levels/${stocked.location_levels[0].location_id}`,
          { stocked_quantity: 0 },
          shop.staff
        )
        await eventually(
          () => search(api, shop, { q: "cumin" }),
          ({ documents }) =>
            documents.some(
              ({ handle, in_stock }) => handle === "cumin-rhamna" && !in_stock
            )
        )
      })

      it("holds no index but the products'", async () => {
        const answer = await api
          .post("/store/search", { entity: "customer" }, shop.shopper)
          .catch((error: { response: { status: number } }) => error.response)
        expect(answer.status).toBe(404)
      })
    })

    describe("the storefront's cache", () => {
      it("is told within two seconds which pages a new price made old", async () => {
        const storefront = await listenForRefreshes(STOREFRONT_PORT)
        try {
          const { data } = await api.get(
            "/admin/products?handle=cumin-rhamna&fields=id,variants.id",
            shop.staff
          )
          const [product] = data.products
          await api.post(
            `/admin/products/${product.id}/variants/${theOnly<{ id: string }>(product.variants).id}`,
            { prices: [{ currency_code: "mad", amount: 39 }] },
            shop.staff
          )
          const calls = await eventually(
            async () => storefront.calls,
            (calls) =>
              calls.some(({ tags }) => tags.includes("product:cumin-rhamna")),
            REFRESH_DEADLINE_MS
          )
          const call = calls.find(({ tags }) =>
            tags.includes("product:cumin-rhamna")
          )
          expect(call?.authorization).toBe(
            `Bearer ${process.env.REFRESH_SECRET}`
          )
          expect(call?.tags).toContain("products")
        } finally {
          await storefront.close()
        }
      })
    })
  },
})
