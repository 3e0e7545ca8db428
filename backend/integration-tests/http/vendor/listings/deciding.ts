import { eventually } from "../../eventually"
import { refusalOf } from "../../refusal-of"
import { aContent } from "../shop-floor"
import type { Suite } from "../../suite"
import type { OpenDesk } from "./open-desk"

/** What stands once a cooperative saved and staff decided. */
export function promisesOfDeciding(suite: Suite, open: OpenDesk) {
  const { api } = suite

  describe("what a cooperative saves", () => {
    it("is all that stands: what it took out is gone", async () => {
      const desk = await open()
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
      const desk = await open()
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
      const desk = await open()
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
      const desk = await open()
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
      const desk = await open()
      const paused = await desk.publish()
      const shown = await desk.publish()
      const cart_id = await desk.startCart(paused)
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
}
