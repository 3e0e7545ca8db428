import { refusalOf } from "../../refusal-of"
import { A_SIZE, aContent } from "../shop-floor"
import type { Suite } from "../../suite"
import type { OpenDesk } from "./open-desk"

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

/** Who may change a listing, and what nobody sends. */
export function promisesOfGuarding(suite: Suite, open: OpenDesk) {
  const { api } = suite

  describe("who and what may change a listing", () => {
    it("is only its own cooperative, on every route", async () => {
      const desk = await open()
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
          (who) => api.post(`${path}/sizes/${size_id}`, { price: 12_500 }, who),
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
        ["remove a size", (who) => api.delete(`${path}/sizes/${size_id}`, who)],
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
      const desk = await open()
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
}
