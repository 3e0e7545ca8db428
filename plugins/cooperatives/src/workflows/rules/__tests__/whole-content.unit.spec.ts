import type { ListingContent } from "../../../types/listing-content"
import { toLeanContent, toWholeContent } from "../whole-content"

const content: ListingContent = {
  class: "honey",
  category: "miels",
  texts: { ar: { title: "عسل" } },
  certificate_ids: [],
  photo_ids: ["lphoto_1"],
}

describe("a listing's content", () => {
  it("names everything when it is kept, so that what was taken out goes", () => {
    expect(toWholeContent(content)).toMatchObject({
      texts: {
        fr: { title: null, origin: null },
        ar: { title: "عسل", composition: null },
      },
      allergens: null,
      inci: null,
    })
  })

  it("says that there are no allergens apart from saying nothing", () => {
    expect(toWholeContent({ ...content, allergens: [] }).allergens).toEqual([])
  })

  it("is read with the texts that there are", () => {
    expect(toLeanContent(toWholeContent(content)).texts).toEqual(content.texts)
  })
})
