import { withShop } from "../with-shop"
import {
  aCooperative,
  productBody,
  staffHeaders,
  storefront,
  VALID_ICE,
  VALID_RIB,
} from "./factories"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what shoppers see of cooperatives", () => {
      let staff: Awaited<ReturnType<typeof staffHeaders>>
      let shop: Awaited<ReturnType<typeof storefront>>

      beforeAll(async () => {
        staff = await staffHeaders(getContainer())
        shop = await storefront(getContainer())
      })

      const publish = (cooperative_id: string, fields = {}) =>
        api.post(
          "/admin/products",
          productBody({
            sales_channels: [{ id: shop.sales_channel_id }],
            additional_data: {
              cooperative_id,
              listing: {
                class: "oil",
                sign_type: "IGP",
                sign_name: "Argane",
                how_made: "Pressée à froid.",
                translations: {
                  "ar-MA": { how_made: "معصورة على البارد." },
                },
              },
            },
            ...fields,
          }),
          staff
        )

      it("lists active cooperatives only, with how many products they sell", async () => {
        const active = await aCooperative(getContainer(), { name: "Zahra" })
        await aCooperative(getContainer(), { name: "Amal" })
        await aCooperative(getContainer(), { status: "pending" })
        await publish(active.id)
        await publish(active.id, { status: "draft" })

        const { data } = await api.get("/store/cooperatives", shop)

        expect(data).toMatchObject({ count: 2, limit: 24, offset: 0 })
        expect(
          data.cooperatives.map(
            (each: { name: string; product_count: number }) => [
              each.name,
              each.product_count,
            ]
          )
        ).toEqual([
          ["Amal", 0],
          ["Zahra", 1],
        ])
      })

      it("filters by region and handle, searches and pages", async () => {
        await aCooperative(getContainer(), { handle: "a", name: "Tislit" })
        await aCooperative(getContainer(), { handle: "b", region: "MA-03" })
        await aCooperative(getContainer(), { handle: "c", region: "MA-03" })
        const handles = async (search: string) => {
          const { data } = await api.get(`/store/cooperatives?${search}`, shop)
          return data.cooperatives.map(
            ({ handle }: { handle: string }) => handle
          )
        }

        expect(await handles("region=MA-03&order=handle")).toEqual(["b", "c"])
        expect(await handles("handle=a")).toEqual(["a"])
        expect(await handles("q=tisl")).toEqual(["a"])
        expect(await handles("order=-handle&limit=1&offset=1")).toEqual(["b"])
      })

      it("refuses a page size or an order that it does not know", async () => {
        for (const search of ["limit=1000", "offset=-1", "order=rib"]) {
          const { status } = await api.get(`/store/cooperatives?${search}`, {
            ...shop,
            validateStatus: () => true,
          })
          expect([search, status]).toEqual([search, 400])
        }
      })

      it("answers by handle and by id, and 404 unless active", async () => {
        const { id, handle } = await aCooperative(getContainer())
        const pending = await aCooperative(getContainer(), {
          status: "pending",
        })
        const statusOf = async (key: string) => {
          const { status } = await api.get(`/store/cooperatives/${key}`, {
            ...shop,
            validateStatus: () => true,
          })
          return status
        }

        expect(await statusOf(handle)).toBe(200)
        expect(await statusOf(id)).toBe(200)
        expect(await statusOf(pending.id)).toBe(404)
        expect(await statusOf("nowhere")).toBe(404)
      })

      it("never shows bank details, identifiers or contacts", async () => {
        const { id } = await aCooperative(getContainer(), {
          ice: VALID_ICE,
          rib: VALID_RIB,
          contact_email: "private@example.com",
          contact_phone: "+212600000001",
        })
        const { data: created } = await publish(id)
        const asked = [
          "/store/cooperatives?fields=*,rib,ice",
          "/store/cooperatives?fields=%2Brib,%2Bcontact_email,%2Badmins.*",
          `/store/cooperatives/${id}`,
          `/store/cooperatives/${id}?fields=rib,contact_phone,admins.email`,
          `/store/products/${created.product.id}?fields=*cooperative`,
          `/store/products/${created.product.id}?fields=cooperative.*`,
          `/store/products/${created.product.id}?fields=cooperative`,
          `/store/products/${created.product.id}?fields=id,cooperative.rib,cooperative.admins.*`,
          "/store/products?fields=%2Bcooperative.*,cooperative_link.*",
        ]
        for (const path of asked) {
          const { data } = await api.get(path, shop)
          expect(JSON.stringify(data)).not.toMatch(
            new RegExp(
              [VALID_ICE, VALID_RIB, "private@", "212600", "withdrawn"].join(
                "|"
              )
            )
          )
        }
      })

      it("shows a product's maker and listing beside the usual fields", async () => {
        const cooperative = await aCooperative(getContainer())
        const { data: created } = await publish(cooperative.id)

        const { data } = await api.get(
          `/store/products/${created.product.id}?fields=*cooperative,*listing`,
          shop
        )

        expect(data.product).toMatchObject({
          title: created.product.title,
          cooperative: { id: cooperative.id, handle: cooperative.handle },
          listing: { class: "oil", sign_type: "IGP", sign_name: "Argane" },
        })
      })

      it("speaks the language that was asked for, also inside products", async () => {
        const { id } = await aCooperative(getContainer(), {
          name: "Fil Rouge",
          tagline: "Le safran",
          translations: { "ar-MA": { name: "الخيط الأحمر" } },
        })
        const { data: created } = await publish(id)

        const { data: list } = await api.get(
          "/store/cooperatives?locale=ar-MA",
          shop
        )
        const { data: one } = await api.get(`/store/cooperatives/${id}`, {
          headers: { ...shop.headers, "x-medusa-locale": "ar-MA" },
        })
        const { data: nested } = await api.get(
          `/store/products/${created.product.id}?fields=*cooperative,*listing&locale=ar-MA`,
          shop
        )
        const { data: french } = await api.get(
          `/store/cooperatives/${id}`,
          shop
        )

        expect(list.cooperatives[0].name).toBe("الخيط الأحمر")
        expect(one.cooperative).toMatchObject({
          name: "الخيط الأحمر",
          tagline: "Le safran",
        })
        expect(nested.product.cooperative.name).toBe("الخيط الأحمر")
        expect(nested.product.listing.how_made).toBe("معصورة على البارد.")
        expect(french.cooperative.name).toBe("Fil Rouge")
      })

      it("says what may be shipped where", async () => {
        const { data } = await api.get("/store/export-rules", shop)

        expect(data.export_rules).toMatchObject({
          honey: { ma: "allowed", eu: "blocked", us: "allowed" },
          chilled: { ma: "allowed", eu: "blocked", us: "blocked" },
        })
      })
    })
  },
})
