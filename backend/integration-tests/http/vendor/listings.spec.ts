import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { aCooperative } from "../cooperatives/factories"
import { A_SIZE, aContent, aPhotoForm, openShopFloor } from "./shop-floor"
import { refusalOf } from "../refusal-of"
import { signInFor } from "./sign-in"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    describe("a cooperative's listing", () => {
      const arabic = { "x-medusa-locale": "ar-MA" }

      const begin = async () => {
        const floor = await openShopFloor(api, getContainer())
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const me = await signInFor(api, getContainer(), mine.id)
        const stranger = await signInFor(api, getContainer(), other.id)
        const headers = { ...me.headers, ...arabic }
        return { floor, mine, other, me: { headers }, stranger }
      }
      type World = Awaited<ReturnType<typeof begin>>

      const photograph = async ({ me }: { me: { headers: object } }) => {
        const { data } = await api.post(
          "/vendor/photos",
          await aPhotoForm(),
          me
        )
        return data.photo
      }
      const list = async (
        world: Pick<World, "me">,
        fields: Record<string, unknown> = {}
      ) => {
        const { data } = await api.post(
          "/vendor/listings",
          { language: "ar", content: aContent(fields), sizes: [A_SIZE] },
          world.me
        )
        return data.listing
      }
      const onssa = (world: World) =>
        api.post(
          `/admin/cooperatives/${world.mine.id}/certificates`,
          { type: "onssa", number: "ES.1.2.3", issuer: "ONSSA" },
          world.floor.staff
        )
      const publish = async (world: World) => {
        await onssa(world)
        const photo = await photograph(world)
        const listing = await list(world, { photo_ids: [photo.id] })
        const path = `/vendor/listings/${listing.id}`
        const { data: sent } = await api.post(`${path}/submit`, {}, world.me)
        const change = `/admin/listing-changes/${sent.listing.change.id}`
        await api.post(
          change,
          {
            content: {
              ...aContent({ photo_ids: [photo.id] }),
              texts: {
                ...aContent().texts,
                fr: {
                  title: "Miel de thym",
                  description: "Un miel de thym de montagne.",
                  composition: "Miel pur",
                },
              },
            },
          },
          world.floor.staff
        )
        await api.post(
          `${change}/publish`,
          { prices: [{ size_id: listing.sizes[0].id, eur: 1290 }] },
          world.floor.staff
        )
        return { path, change, listing, photo }
      }
      const inShop = async ({ floor }: World, id: string, locale: string) => {
        const { data } = await api.get(
          `/store/products?id=${id}&region_id=${floor.regions.ma}&locale=${locale}&fields=title,description,handle,thumbnail,*images,*categories,*variants.calculated_price,variants.title,listing.*`,
          floor.shop
        )
        return data.products[0]
      }

      it("begins as a draft that shoppers do not see, with its sizes, price and stock", async () => {
        const world = await begin()
        const photo = await photograph(world)

        const listing = await list(world, { photo_ids: [photo.id] })

        expect(listing).toMatchObject({
          state: "draft",
          title: "عسل الزعتر",
          title_language: "ar",
          published: null,
          thumbnail: photo.url,
          change: { status: "draft", revision: 1, language: "ar" },
          sizes: [{ title: "500 g", price: 12_000, stock: 12 }],
          missing: ["onssa"],
        })
        expect(await inShop(world, listing.id, "fr-FR")).toBeUndefined()
        const { data } = await api.get("/vendor/listings", world.me)
        expect(data).toMatchObject({
          count: 1,
          listings: [{ id: listing.id, change_status: "draft" }],
        })
      })

      it("names what is missing, goes to staff when nothing is, and is published in three languages", async () => {
        const world = await begin()
        const bare = await list(world, { texts: { ar: { title: "عسل" } } })
        const refused = await refusalOf(
          api.post(`/vendor/listings/${bare.id}/submit`, {}, world.me)
        )
        expect(refused).toMatchObject({
          status: 422,
          code: "incomplete",
          details: {
            missing: ["photo", "description", "composition", "onssa"],
          },
        })

        const { path, listing } = await publish(world)

        const { data } = await api.get(path, world.me)
        expect(data.listing).toMatchObject({
          state: "published",
          change: null,
          missing: [],
          published: {
            texts: {
              fr: { title: "Miel de thym", composition: "Miel pur" },
              ar: { title: "عسل الزعتر", composition: "عسل خالص" },
            },
            photos: [{ width: 60, height: 40 }],
          },
        })
        expect(await inShop(world, listing.id, "fr-FR")).toMatchObject({
          title: "Miel de thym",
          handle: "miel-de-thym",
          categories: [{ handle: "miels" }],
          variants: [
            { title: "500 g", calculated_price: { calculated_amount: 120 } },
          ],
          listing: { class: "honey", composition: "Miel pur", allergens: [] },
        })
        expect(await inShop(world, listing.id, "ar-MA")).toMatchObject({
          title: "عسل الزعتر",
          variants: [{ title: "500 غ" }],
          listing: { composition: "عسل خالص" },
        })
      })

      it("is not published without the French of what it says", async () => {
        const world = await begin()
        await onssa(world)
        const photo = await photograph(world)
        const { id } = await list(world, { photo_ids: [photo.id] })
        const { data } = await api.post(
          `/vendor/listings/${id}/submit`,
          {},
          world.me
        )

        const refusal = await refusalOf(
          api.post(
            `/admin/listing-changes/${data.listing.change.id}/publish`,
            {},
            world.floor.staff
          )
        )

        expect(refusal.message).toMatch(
          /French of title, composition, description/
        )
        expect(await inShop(world, id, "fr-FR")).toBeUndefined()
      })

      it("comes back with the reason, and the next saving keeps the history", async () => {
        const world = await begin()
        await onssa(world)
        const photo = await photograph(world)
        const { id } = await list(world, { photo_ids: [photo.id] })
        const path = `/vendor/listings/${id}`
        const { data } = await api.post(`${path}/submit`, {}, world.me)
        await api.post(
          `/admin/listing-changes/${data.listing.change.id}/return`,
          { reason: "La photo est floue" },
          world.floor.staff
        )

        const { data: returned } = await api.get(path, world.me)
        expect(returned.listing).toMatchObject({
          state: "returned",
          change: { status: "returned", reason: "La photo est floue" },
        })
        const { data: history } = await api.get(`${path}/history`, world.me)
        expect(history.changes).toHaveLength(1)
      })

      it("keeps what somebody else saved: an older revision is a conflict", async () => {
        const world = await begin()
        const { id } = await list(world)
        const save = (revision: number, title: string) =>
          api.post(
            `/vendor/listings/${id}/change`,
            {
              language: "ar",
              revision,
              content: aContent({ texts: { ar: { title } } }),
            },
            world.me
          )
        await save(1, "الأول")

        const refused = await refusalOf(save(1, "الثاني"))

        expect(refused).toMatchObject({
          status: 409,
          code: "revision_changed",
          details: { revision: 2 },
        })
        const { data } = await api.get(`/vendor/listings/${id}`, world.me)
        expect(data.listing.title).toBe("الأول")
      })

      it("changes prices at once, asks before a jump, and keeps prices abroad", async () => {
        const world = await begin()
        const { path, listing, change } = await publish(world)
        const size = `${path}/sizes/${listing.sizes[0].id}`

        await api.post(size, { price: 13_050 }, world.me)
        const jump = await refusalOf(api.post(size, { price: 1_305 }, world.me))

        expect(jump).toMatchObject({
          code: "price_jump",
          details: { from: 13_050, to: 1_305 },
        })
        const { data } = await api.get(path, world.me)
        expect(data.listing.sizes[0].price).toBe(13_050)
        await api.post(size, { price: 1_305, confirm: true }, world.me)
        const { data: staff } = await api.get(change, world.floor.staff)
        expect(staff.listing_change).toMatchObject({
          listing: { sizes: [{ price: 1_305 }] },
          prices_abroad: [{ eur: 1290, usd: null }],
        })
      })

      it("gains and loses sizes, but not its last", async () => {
        const world = await begin()
        const { id, sizes } = await list(world)
        const path = `/vendor/listings/${id}/sizes`
        const one = { ...A_SIZE, net_quantity: 1000, price: 22_000, stock: 3 }

        const { data } = await api.post(path, one, world.me)
        const again = await refusalOf(api.post(path, one, world.me))
        expect(again.code).toBe("wrong_state")
        expect(data.listing.sizes).toMatchObject([
          { title: "500 g" },
          { title: "1 kg", price: 22_000, stock: 3 },
        ])
        await api.delete(`${path}/${sizes[0].id}`, world.me)
        const last = await refusalOf(
          api.delete(`${path}/${data.listing.sizes[1].id}`, world.me)
        )
        expect(last.details).toEqual({ status: "last_size" })
      })

      it("leaves the shop and open baskets while it is paused", async () => {
        const world = await begin()
        const { path, listing } = await publish(world)
        const cart = await world.floor.startCart("ma", {
          ...listing,
          variants: listing.sizes,
        })

        const { data } = await api.post(`${path}/pause`, {}, world.me)
        expect(data.listing.state).toBe("paused")
        expect(await inShop(world, listing.id, "fr-FR")).toBeUndefined()
        expect((await world.floor.readCart(cart)).items).toEqual([])

        const { data: back } = await api.post(`${path}/resume`, {}, world.me)
        expect(back.listing.state).toBe("published")
        expect(await inShop(world, listing.id, "fr-FR")).toBeDefined()
      })

      it("is deleted as long as no shopper saw it", async () => {
        const world = await begin()
        const draft = await list(world)
        const { path } = await publish(world)

        await api.delete(`/vendor/listings/${draft.id}`, world.me)
        expect(
          (await refusalOf(api.get(`/vendor/listings/${draft.id}`, world.me)))
            .status
        ).toBe(404)
        expect((await refusalOf(api.delete(path, world.me))).status).toBe(409)
      })

      it("takes no photo, certificate or product of another cooperative", async () => {
        const world = await begin()
        const theirs = await photograph({ me: world.stranger })
        const { id } = await list(world)

        for (const content of [
          aContent({ photo_ids: [theirs.id] }),
          aContent({ certificate_ids: ["cert_unknown"] }),
          aContent({ category: "unknown" }),
        ]) {
          const refusal = await refusalOf(
            api.post(
              `/vendor/listings/${id}/change`,
              { language: "ar", revision: 1, content },
              world.me
            )
          )
          expect(refusal.status).toBe(404)
        }
        const foreign = await refusalOf(
          api.get(`/vendor/listings/${id}`, world.stranger)
        )
        const unknown = await refusalOf(
          api.get("/vendor/listings/prod_unknown", world.stranger)
        )
        expect([foreign.status, unknown.status]).toEqual([404, 404])
      })

      it("is created once however often a phone sends it", async () => {
        const world = await begin()
        const send = () =>
          api.post(
            "/vendor/listings",
            { language: "ar", content: aContent(), sizes: [A_SIZE] },
            {
              headers: { ...world.me.headers, "idempotency-key": "phone-0001" },
            }
          )

        const [first, second] = [await send(), await send()]

        expect(second.data.listing.id).toBe(first.data.listing.id)
        const { data } = await api.get("/vendor/listings", world.me)
        expect(data.count).toBe(1)
      })
    })

    describe("a cooperative's stock", () => {
      it("moves by what is there now, and says what is true when it was another", async () => {
        await openShopFloor(api, getContainer())
        const { id } = await aCooperative(getContainer())
        const me = await signInFor(api, getContainer(), id)
        const { data: made } = await api.post(
          "/vendor/listings",
          { language: "ar", content: aContent(), sizes: [A_SIZE] },
          me
        )
        const variant_id = made.listing.sizes[0].id
        const move = (...movements: object[]) =>
          api.post("/vendor/stock", { movements }, me)

        const added = await move({ kind: "adjust", variant_id, delta: 5 })
        expect(added.data.levels).toEqual([{ variant_id, stock: 17 }])
        const stale = await refusalOf(
          move({ kind: "set", variant_id, quantity: 20, expected: 12 })
        )
        expect(stale).toMatchObject({
          status: 409,
          code: "stock_changed",
          details: { levels: [{ variant_id, stock: 17 }] },
        })
        const short = await refusalOf(
          move({ kind: "adjust", variant_id, delta: -18 })
        )
        expect(short.code).toBe("stock_negative")
        const { data } = await api.get("/vendor/stock", me)
        expect(data.listings[0].sizes[0].stock).toBe(17)
      })
    })
  },
})
