import { refusalOf } from "../../refusal-of"
import { A_SIZE } from "../shop-floor"
import type { Suite } from "../../suite"
import type { OpenDesk } from "./open-desk"

/** What applies at once: prices, sizes, pauses and stock. */
export function promisesOfSelling(suite: Suite, open: OpenDesk) {
  const { api } = suite

  it("changes prices at once, asks before a jump, and keeps prices abroad", async () => {
    const desk = await open()
    const listing = await desk.list()
    const { id, sizes } = listing
    const change = await desk.submit(id)
    await desk.decide(change, listing.change?.content.photo_ids ?? [], [
      { size_id: sizes[0]?.id, eur: 1_290 },
    ])
    const size = `/vendor/listings/${id}/sizes/${sizes[0]?.id}`

    await api.post(size, { price: 13_050 }, desk.me)
    const jump = await refusalOf(api.post(size, { price: 1_305 }, desk.me))

    expect(jump).toMatchObject({
      code: "price_jump",
      details: { from: 13_050, to: 1_305 },
    })
    expect((await desk.read(id)).sizes[0]?.price).toBe(13_050)
    await api.post(size, { price: 1_305, confirm: true }, desk.me)
    const { data: staff } = await api.get(
      `/admin/listing-changes/${change}`,
      desk.floor.staff
    )
    expect(staff.listing_change.listing.sizes[0].price).toBe(1_305)
    expect(staff.listing_change.prices_abroad).toContainEqual({
      size_id: sizes[0]?.id,
      eur: 1_290,
      usd: null,
    })
  })

  it("gains and loses sizes, but not its last", async () => {
    const desk = await open()
    const { id, sizes } = await desk.draft()
    const path = `/vendor/listings/${id}/sizes`
    const one = { ...A_SIZE, net_quantity: 1000, price: 22_000, stock: 3 }

    const { data } = await api.post(path, one, desk.me)
    const again = await refusalOf(api.post(path, one, desk.me))
    expect(again.code).toBe("wrong_state")
    expect(data.listing.sizes).toMatchObject([
      { title: "500 g" },
      { title: "1 kg", price: 22_000, stock: 3 },
    ])
    await api.delete(`${path}/${sizes[0]?.id}`, desk.me)
    const last = await refusalOf(
      api.delete(`${path}/${data.listing.sizes[1].id}`, desk.me)
    )
    expect(last.details).toEqual({ status: "last_size" })
  })

  it("leaves the shop and open baskets while it is paused", async () => {
    const desk = await open()
    const listing = await desk.publish()
    const path = `/vendor/listings/${listing.id}`
    const cart = await desk.startCart(listing)

    const { data } = await api.post(`${path}/pause`, {}, desk.me)
    expect(data.listing.state).toBe("paused")
    expect(await desk.inShop(listing.id)).toBeNull()
    expect((await desk.floor.readCart(cart)).items).toEqual([])

    const { data: back } = await api.post(`${path}/resume`, {}, desk.me)
    expect(back.listing.state).toBe("published")
    expect(await desk.inShop(listing.id)).not.toBeNull()
  })

  it("moves stock by what is there now, and says what is true when it was another", async () => {
    const desk = await open()
    const { id, sizes } = await desk.draft()
    const variant_id = sizes[0]?.id
    const move = (...movements: object[]) =>
      api.post("/vendor/stock", { movements }, desk.me)

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
    expect((await desk.read(id)).sizes[0]?.stock).toBe(17)
  })
}
