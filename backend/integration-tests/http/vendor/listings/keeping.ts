import { refusalOf } from "../../refusal-of"
import { A_SIZE, aContent } from "../shop-floor"
import type { Suite } from "../../suite"
import type { OpenDesk } from "./open-desk"

/** Whose a listing is, how often it is made, and until when it can go. */
export function promisesOfKeeping(suite: Suite, open: OpenDesk) {
  const { api } = suite

  it("is deleted as long as no shopper saw it", async () => {
    const desk = await open()
    const draft = await desk.draft()
    const { id } = await desk.publish()

    await api.delete(`/vendor/listings/${draft.id}`, desk.me)
    const gone = await refusalOf(
      api.get(`/vendor/listings/${draft.id}`, desk.me)
    )
    expect(gone.status).toBe(404)
    const kept = await refusalOf(api.delete(`/vendor/listings/${id}`, desk.me))
    expect(kept.status).toBe(409)
  })

  it("takes no photo, certificate or product of another cooperative", async () => {
    const desk = await open()
    const theirs = await desk.photograph(desk.stranger)
    const { id } = await desk.draft()

    for (const content of [
      aContent({ photo_ids: [theirs] }),
      aContent({ certificate_ids: ["cert_unknown"] }),
      aContent({ category: "unknown" }),
    ]) {
      const refusal = await refusalOf(
        api.post(
          `/vendor/listings/${id}/change`,
          { language: "ar", revision: 1, content },
          desk.me
        )
      )
      expect(refusal.status).toBe(404)
    }
    const foreign = await refusalOf(
      api.get(`/vendor/listings/${id}`, desk.stranger)
    )
    const unknown = await refusalOf(
      api.get("/vendor/listings/prod_unknown", desk.stranger)
    )
    expect([foreign.status, unknown.status]).toEqual([404, 404])
  })

  it("is created once however often a phone sends it", async () => {
    const desk = await open()
    const send = () =>
      api.post(
        "/vendor/listings",
        { language: "ar", content: aContent(), sizes: [A_SIZE] },
        { headers: { ...desk.me.headers, "idempotency-key": "phone-0001" } }
      )

    const [first, second] = [await send(), await send()]

    expect(second.data.listing.id).toBe(first.data.listing.id)
    const { data } = await api.get("/vendor/listings", desk.me)
    expect(data.count).toBe(1)
  })
}
