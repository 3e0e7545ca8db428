import { refusalOf } from "../../refusal-of"
import { aContent } from "../shop-floor"
import type { Suite } from "../../suite"
import type { OpenDesk } from "./open-desk"

/** From a draft to the shop: what staff and the cooperative see. */
export function promisesOfModeration(suite: Suite, open: OpenDesk) {
  const { api } = suite

  it("begins as a draft that shoppers do not see, with its sizes, price and stock", async () => {
    const desk = await open({ authorised: false })
    const photo = await desk.photograph()

    const listing = await desk.draft({ photo_ids: [photo] })

    expect(listing).toMatchObject({
      state: "draft",
      title: "عسل الزعتر",
      title_language: "ar",
      published: null,
      thumbnail: expect.stringMatching(/\.webp$|\.jpe?g$/),
      change: { status: "draft", revision: 1, language: "ar" },
      sizes: [{ title: "500 g", price: 12_000, stock: 12 }],
      missing: ["onssa"],
    })
    expect(await desk.inShop(listing.id)).toBeNull()
    const { data } = await api.get("/vendor/listings", desk.me)
    expect(data).toMatchObject({
      count: 1,
      listings: [{ id: listing.id, change_status: "draft" }],
    })
  })

  it("names what is missing, goes to staff when nothing is, and is published in three languages", async () => {
    const desk = await open({ authorised: false })
    const bare = await desk.draft({ texts: { ar: { title: "عسل" } } })
    const refused = await refusalOf(
      api.post(`/vendor/listings/${bare.id}/submit`, {}, desk.me)
    )
    expect(refused).toMatchObject({
      status: 422,
      code: "incomplete",
      details: { missing: ["photo", "description", "composition", "onssa"] },
    })
    await desk.authorise()

    const { id } = await desk.publish()

    expect(await desk.read(id)).toMatchObject({
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
    expect(await desk.inShop(id)).toMatchObject({
      title: "Miel de thym",
      handle: "miel-de-thym",
      categories: [{ handle: "miels" }],
      variants: expect.arrayContaining([
        expect.objectContaining({
          title: "500 g",
          calculated_price: expect.objectContaining({ calculated_amount: 120 }),
        }),
      ]),
      listing: { class: "honey", composition: "Miel pur", allergens: [] },
    })
    expect(await desk.inShop(id, { locale: "ar-MA" })).toMatchObject({
      title: "عسل الزعتر",
      variants: expect.arrayContaining([
        expect.objectContaining({ title: "500 غ" }),
      ]),
      listing: { composition: "عسل خالص" },
    })
  })

  it("is not published without the French of what it says", async () => {
    const desk = await open()
    const { id } = await desk.list()
    const change = await desk.submit(id)

    const refusal = await refusalOf(
      api.post(`/admin/listing-changes/${change}/publish`, {}, desk.floor.staff)
    )

    expect(refusal.message).toMatch(/French of title, composition, description/)
    expect(await desk.inShop(id)).toBeNull()
  })

  it("comes back with the reason, and the next saving keeps the history", async () => {
    const desk = await open()
    const { id } = await desk.list()
    const change = await desk.submit(id)
    await api.post(
      `/admin/listing-changes/${change}/return`,
      { reason: "La photo est floue" },
      desk.floor.staff
    )

    expect(await desk.read(id)).toMatchObject({
      state: "returned",
      change: { status: "returned", reason: "La photo est floue" },
    })
    const path = `/vendor/listings/${id}`
    const { data: history } = await api.get(`${path}/history`, desk.me)
    expect(history.changes).toHaveLength(1)
  })

  it("is shown where it has a price, and cannot be bought where it has none", async () => {
    const desk = await open()
    const listing = await desk.list()
    const [small, large] = listing.sizes
    const change = await desk.submit(listing.id)
    await desk.decide(change, listing.change?.content.photo_ids ?? [], [
      { size_id: small?.id, eur: 1_290 },
    ])

    const abroad = await desk.inShop(listing.id, { market: "eu" })
    expect(abroad).toMatchObject({
      variants: expect.arrayContaining([
        expect.objectContaining({
          id: small?.id,
          calculated_price: expect.objectContaining({
            calculated_amount: 12.9,
          }),
        }),
      ]),
    })
    const refused = await refusalOf(
      desk.floor.startCart("eu", { ...listing, variants: large ? [large] : [] })
    )
    expect(refused.message).toMatch(/price/i)
    await desk.floor.startCart("ma", {
      ...listing,
      variants: large ? [large] : [],
    })
  })

  it("keeps what somebody else saved: an older revision is a conflict", async () => {
    const desk = await open()
    const { id } = await desk.draft()
    const save = (revision: number, title: string) =>
      api.post(
        `/vendor/listings/${id}/change`,
        {
          language: "ar",
          revision,
          content: aContent({ texts: { ar: { title } } }),
        },
        desk.me
      )
    await save(1, "الأول")

    const refused = await refusalOf(save(1, "الثاني"))

    expect(refused).toMatchObject({
      status: 409,
      code: "revision_changed",
      details: { revision: 2 },
    })
    expect((await desk.read(id)).title).toBe("الأول")
  })
}
