import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { eventually } from "../eventually"
import { openListingDesk } from "./listing-desk"
import { refusalOf } from "../refusal-of"
import { A_SIZE, aContent } from "./shop-floor"

const OF_THE_SERVER = {
  id: "prod_mine",
  status: "published",
  state: "published",
  cooperative_id: "coop_other",
  product_id: "prod_other",
  decided_by: "user_1",
  created_by: "user_1",
  reason: null,
  submitted_at: "2026-01-01",
  decided_at: "2026-01-01",
  paused: false,
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    describe("who and what may change a listing", () => {
      it("is only its own cooperative, on every route", async () => {
        const desk = await openListingDesk(api, getContainer())
        const listing = await desk.publish()
        const path = `/vendor/listings/${listing.id}`
        const size_id = String(listing.sizes[0]?.id)
        const movement = { kind: "adjust", variant_id: size_id, delta: 1 }
        const photo_ids = listing.published?.photo_ids
        const content = aContent({ photo_ids })
        const requests: [string, (who: object) => Promise<unknown>][] = [
          ["read", (who) => api.get(path, who)],
          ["history", (who) => api.get(`${path}/history`, who)],
          [
            "change",
            (who) =>
              api.post(
                `${path}/change`,
                { language: "ar", content, revision: 0 },
                who
              ),
          ],
          ["submit", (who) => api.post(`${path}/submit`, {}, who)],
          ["discard", (who) => api.delete(`${path}/change`, who)],
          ["pause", (who) => api.post(`${path}/pause`, {}, who)],
          ["resume", (who) => api.post(`${path}/resume`, {}, who)],
          [
            "add a size",
            (who) =>
              api.post(`${path}/sizes`, { ...A_SIZE, net_quantity: 250 }, who),
          ],
          [
            "price",
            (who) =>
              api.post(`${path}/sizes/${size_id}`, { price: 12_500 }, who),
          ],
          [
            "stock",
            (who) => api.post("/vendor/stock", { movements: [movement] }, who),
          ],
          [
            "threshold",
            (who) =>
              api.post(
                "/vendor/stock/threshold",
                { variant_id: size_id, threshold: 2 },
                who
              ),
          ],
          [
            "remove a size",
            (who) => api.delete(`${path}/sizes/${size_id}`, who),
          ],
        ]

        for (const [name, request] of requests) {
          const before = await desk.everythingOf(listing.id)
          const foreign = await refusalOf(request(desk.stranger))
          expect([name, foreign.status, foreign.code]).toEqual([
            name,
            404,
            "not_found",
          ])
          expect(await desk.everythingOf(listing.id)).toEqual(before)
          expect([name, await refusalOf(request(desk.me))]).toEqual([name, {}])
        }
        const draft = await desk.list()
        const remove = (who: object) =>
          api.delete(`/vendor/listings/${draft.id}`, who)
        expect((await refusalOf(remove(desk.stranger))).status).toBe(404)
        expect(await refusalOf(remove(desk.me))).toEqual({})
        const { data: theirs } = await api.get("/vendor/stock", desk.stranger)
        expect(theirs.listings).toEqual([])
      })

      it("is nothing that the server decides", async () => {
        const desk = await openListingDesk(api, getContainer())
        const listing = await desk.list()
        const path = `/vendor/listings/${listing.id}`
        const size_id = String(listing.sizes[0]?.id)
        const before = await desk.everythingOf(listing.id)
        const content = aContent()

        for (const [field, value] of Object.entries(OF_THE_SERVER)) {
          const extra = { [field]: value }
          const attempts = [
            api.post(
              "/vendor/listings",
              { language: "ar", content, sizes: [A_SIZE], ...extra },
              desk.me
            ),
            api.post(
              "/vendor/listings",
              {
                language: "ar",
                content: { ...content, ...extra },
                sizes: [{ ...A_SIZE, ...extra }],
              },
              desk.me
            ),
            api.post(
              `${path}/change`,
              { language: "ar", content, revision: 1, ...extra },
              desk.me
            ),
            api.post(
              `${path}/change`,
              {
                language: "ar",
                content: { ...content, ...extra },
                revision: 1,
              },
              desk.me
            ),
            api.post(`${path}/sizes`, { ...A_SIZE, ...extra }, desk.me),
            api.post(
              `${path}/sizes/${size_id}`,
              { price: 12_500, ...extra },
              desk.me
            ),
            api.post(
              "/vendor/stock",
              {
                movements: [{ kind: "adjust", variant_id: size_id, delta: 1 }],
                ...extra,
              },
              desk.me
            ),
            api.post(
              "/vendor/stock/threshold",
              { variant_id: size_id, threshold: 2, ...extra },
              desk.me
            ),
          ]
          const statuses = await Promise.all(
            attempts.map(async (attempt) => (await refusalOf(attempt)).status)
          )
          expect([field, statuses]).toEqual([field, attempts.map(() => 400)])
        }
        expect(await desk.everythingOf(listing.id)).toEqual(before)
        const { data } = await api.get("/vendor/listings", desk.me)
        expect(data.count).toBe(1)

        // Transitions read no body at all.
        await api.post(`${path}/submit`, OF_THE_SERVER, desk.me)
        expect(await desk.read(listing.id)).toMatchObject({
          state: "submitted",
          change: { status: "submitted", decided_at: null },
        })
      })
    })

    describe("what a cooperative saves", () => {
      it("is all that stands: what it took out is gone", async () => {
        const desk = await openListingDesk(api, getContainer())
        const { id } = await desk.list()

        await api.post(
          `/vendor/listings/${id}/change`,
          {
            language: "en",
            content: aContent({
              texts: { en: { title: "Honey" } },
              allergens: null,
            }),
            revision: 1,
          },
          desk.me
        )

        expect(await desk.read(id)).toMatchObject({
          change: {
            content: {
              texts: { en: { title: "Honey" } },
              allergens: null,
              photo_ids: [],
            },
          },
          missing: ["photo", "description", "composition", "allergens"],
        })
        const { change } = await desk.read(id)
        expect(change?.content.texts.ar).toBeUndefined()
      })
    })

    describe("what staff decide", () => {
      it("is what they read: a change saved since is read again first", async () => {
        const desk = await openListingDesk(api, getContainer())
        const listing = await desk.list()
        const id = await desk.submit(listing.id)
        await api.post(
          `/vendor/listings/${listing.id}/change`,
          {
            language: "ar",
            content: { ...listing.change?.content, allergens: ["nuts"] },
            revision: 1,
          },
          desk.me
        )
        await desk.submit(listing.id)
        const before = await desk.everythingOf(listing.id)
        const path = `/admin/listing-changes/${id}`
        const seen = { revision: 1 }

        for (const attempt of [
          () =>
            api.post(
              path,
              { ...seen, content: listing.change?.content },
              desk.floor.staff
            ),
          () => api.post(`${path}/publish`, seen, desk.floor.staff),
          () =>
            api.post(
              `${path}/return`,
              { ...seen, reason: "Floue" },
              desk.floor.staff
            ),
        ]) {
          expect((await refusalOf(attempt())).message).toMatch(
            /saved this listing meanwhile/
          )
        }
        expect(await desk.everythingOf(listing.id)).toEqual(before)
        await api.post(
          `${path}/return`,
          { revision: 2, reason: "Floue" },
          desk.floor.staff
        )
        expect((await desk.read(listing.id)).state).toBe("returned")
      })

      it("leaves a paused listing paused, written anew", async () => {
        const desk = await openListingDesk(api, getContainer())
        const { id, published } = await desk.publish()
        const path = `/vendor/listings/${id}`
        await api.post(`${path}/pause`, {}, desk.me)
        await api.post(
          `${path}/change`,
          {
            language: "ar",
            content: aContent({ photo_ids: published?.photo_ids }),
            revision: 0,
          },
          desk.me
        )

        await desk.decide(await desk.submit(id), published?.photo_ids ?? [])

        expect(await desk.read(id)).toMatchObject({
          state: "paused",
          change: null,
        })
        expect(await desk.inShop(id)).toBeNull()
        await api.post(`${path}/resume`, {}, desk.me)
        expect(await desk.inShop(id)).not.toBeNull()
      })

      it("cannot be undone by a cooperative whose product they took out", async () => {
        const desk = await openListingDesk(api, getContainer())
        const { id } = await desk.publish()
        await api.post(
          `/admin/products/${id}`,
          { status: "draft" },
          desk.floor.staff
        )

        expect((await desk.read(id)).state).toBe("withdrawn")
        const refusal = await refusalOf(
          api.post(`/vendor/listings/${id}/resume`, {}, desk.me)
        )
        expect(refusal.code).toBe("wrong_state")
        expect(await desk.inShop(id)).toBeNull()
      })

      it("does not bring paused listings back with a suspended cooperative", async () => {
        const desk = await openListingDesk(api, getContainer())
        const paused = await desk.publish()
        const shown = await desk.publish()
        const cart_id = await desk.floor.startCart("ma", {
          id: paused.id,
          title: "",
          variants: paused.sizes,
        })
        await api.post(`/vendor/listings/${paused.id}/pause`, {}, desk.me)
        const act = (verb: string) =>
          api.post(
            `/admin/cooperatives/${desk.mine.id}/${verb}`,
            {},
            desk.floor.staff
          )
        await act("suspend")
        await act("reactivate")

        expect(await desk.inShop(paused.id)).toBeNull()
        expect(await desk.inShop(shown.id)).not.toBeNull()
        const cart = await eventually(
          () => desk.floor.readCart(cart_id),
          ({ items }) => items.length === 0
        )
        expect(cart.metadata?.withdrawn_lines).toMatchObject([
          { reason: "listing_paused", title: "Miel de thym" },
        ])
      })
    })
  },
})
