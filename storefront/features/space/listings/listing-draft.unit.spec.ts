import { toContent, toDraft } from "./listing-draft"
import type { Content } from "./listing-wire"

const content: Content = {
  class: "oil",
  category: "huiles",
  texts: { fr: { title: "Huile d’olive", origin: "Ouezzane" } },
  sign_type: "IGP",
  sign_name: "Huile d’olive d’Ouezzane",
  inci: null,
  allergens: null,
  harvest_months: [11, 12],
  certificate_ids: [],
  photo_ids: ["lphoto_2", "lphoto_1"],
}

const photos = ["lphoto_1", "lphoto_2"].map((id) => ({
  id,
  url: `/${id}.webp`,
  width: 4,
  height: 5,
}))

describe("a listing's form", () => {
  it("sends back what it was given when nothing was touched", () => {
    const draft = toDraft(content, photos, "fr")
    expect(draft.photos.map(({ id }) => id)).toEqual(["lphoto_2", "lphoto_1"])
    expect(toContent(draft, "fr", content.texts)).toMatchObject({
      ...content,
      texts: { fr: { title: "Huile d’olive", origin: "Ouezzane" } },
    })
  })

  it("keeps the other languages when it is filled in another one", () => {
    const draft = toDraft(content, photos, "ar")
    expect(draft.texts.title).toBe("")
    draft.texts.title = "زيت الزيتون"
    expect(toContent(draft, "ar", content.texts).texts).toMatchObject({
      fr: { title: "Huile d’olive" },
      ar: { title: "زيت الزيتون", description: null },
    })
  })

  it("adds no empty language", () => {
    const draft = toDraft(content, photos, "en")
    expect(toContent(draft, "en", content.texts).texts).toEqual(content.texts)
  })

  it("tells 'no allergens' from 'nothing said yet'", () => {
    const draft = toDraft(content, photos, "fr")
    expect(toContent(draft, "fr", {}).allergens).toBeNull()
    expect(toContent({ ...draft, allergens: [] }, "fr", {}).allergens).toEqual(
      []
    )
  })

  it("forgets a sign's name with its sign", () => {
    const draft = { ...toDraft(content, photos, "fr"), sign_type: null }
    expect(toContent(draft, "fr", {}).sign_name).toBeNull()
  })
})
