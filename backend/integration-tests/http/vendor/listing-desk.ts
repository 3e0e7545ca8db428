import type { MedusaContainer } from "@medusajs/framework/types"
import type { VendorListing } from "@coopstore/cooperatives/types"
import { aCooperative } from "../cooperatives/factories"
import { A_SIZE, aContent, aPhotoForm, openShopFloor } from "./shop-floor"
import { signInFor } from "./sign-in"

type Api = Parameters<typeof openShopFloor>[0] & Parameters<typeof signInFor>[0]

/** The French that staff write for `aContent`. */
export const IN_FRENCH = {
  title: "Miel de thym",
  description: "Un miel de thym de montagne.",
  composition: "Miel pur",
}

type Fields = Record<string, unknown>
type Requests = { headers: object }

const IN_ARABIC = { "x-medusa-locale": "ar-MA" }

/** Two cooperatives and staff around one listing, and the ways to move it. */
export async function openListingDesk(api: Api, container: MedusaContainer) {
  const floor = await openShopFloor(api, container)
  const mine = await aCooperative(container)
  const other = await aCooperative(container)
  const person = await signInFor(api, container, mine.id)
  const me = { ...person, headers: { ...person.headers, ...IN_ARABIC } }
  const stranger = await signInFor(api, container, other.id)
  /** Gives the cooperative the authorisation that food needs. */
  const authorise = () =>
    api.post(
      `/admin/cooperatives/${mine.id}/certificates`,
      { type: "onssa", number: "ES.1.2.3", issuer: "ONSSA" },
      floor.staff
    )

  const photograph = async (by: Requests = me) => {
    const { data } = await api.post("/vendor/photos", await aPhotoForm(), by)
    return (data as { photo: { id: string } }).photo.id
  }

  /** A draft of one size, with what it says. */
  const draft = async (fields: Fields = {}) => {
    const { data } = await api.post(
      "/vendor/listings",
      { language: "ar", content: aContent(fields), sizes: [A_SIZE] },
      me
    )
    return (data as { listing: VendorListing }).listing
  }

  /** A complete draft with two sizes. */
  const list = async () => {
    const content = aContent({ photo_ids: [await photograph()] })
    const sizes = [A_SIZE, { ...A_SIZE, net_quantity: 1_000, price: 22_000 }]
    const { data } = await api.post(
      "/vendor/listings",
      { language: "ar", content, sizes },
      me
    )
    return (data as { listing: VendorListing }).listing
  }

  const read = async (id: string) => {
    const { data } = await api.get(`/vendor/listings/${id}`, me)
    return (data as { listing: VendorListing }).listing
  }

  const submit = async (id: string) => {
    await api.post(`/vendor/listings/${id}/submit`, {}, me)
    const { change } = await read(id)
    return String(change?.id)
  }

  /** Staff translate a submitted change and publish it. */
  const decide = async (
    change_id: string,
    photo_ids: string[],
    prices?: object[]
  ) => {
    const path = `/admin/listing-changes/${change_id}`
    const content = aContent({
      photo_ids,
      texts: { ...aContent().texts, fr: IN_FRENCH },
    })
    await api.post(path, { content }, floor.staff)
    await api.post(`${path}/publish`, prices ? { prices } : {}, floor.staff)
  }

  const publish = async () => {
    const listing = await list()
    const change_id = await submit(listing.id)
    await decide(change_id, listing.change?.content.photo_ids ?? [])
    return { ...(await read(listing.id)), change_id }
  }

  /** A basket at home with the half kilo of a listing. */
  const startCart = ({ id, sizes }: VendorListing) =>
    floor.startCart("ma", {
      id,
      title: "",
      variants: sizes.filter(({ title }) => title === "500 g"),
    })

  /** The product as a market's shoppers see it; null where they do not. */
  const inShop = async (
    id: string,
    {
      market = "ma",
      locale = "fr-FR",
    }: { market?: "ma" | "eu"; locale?: string } = {}
  ) => {
    const { data } = await api.get(
      `/store/products?id=${id}&region_id=${floor.regions[market]}&locale=${locale}&fields=title,description,handle,thumbnail,*images,*categories,*variants.calculated_price,variants.title,listing.*`,
      floor.shop
    )
    return (data as { products: unknown[] }).products[0] ?? null
  }

  /** All that the cooperative and shoppers see of a listing, but for its age. */
  const everythingOf = async (id: string) => {
    const { updated_at, change, ...listing } = await read(id)
    return {
      ...listing,
      change: change && { ...change, updated_at: null },
      shown: await inShop(id),
    }
  }

  return {
    floor,
    mine,
    other,
    me,
    stranger,
    authorise,
    photograph,
    draft,
    list,
    read,
    submit,
    decide,
    publish,
    startCart,
    inShop,
    everythingOf,
  }
}
