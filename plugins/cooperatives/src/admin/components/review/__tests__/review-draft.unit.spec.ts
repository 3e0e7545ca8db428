import type { ListingContent } from "../../../../types/listing-content"
import {
  isSameContent,
  listUntranslated,
  toMinorUnits,
  writeText,
} from "../review-draft"

const content: ListingContent = {
  class: "honey",
  category: "miels",
  texts: { ar: { title: "عسل", composition: "عسل" }, fr: { title: "Miel" } },
  certificate_ids: [],
  photo_ids: [],
}

describe("what staff type in a review", () => {
  it.each([
    ["12,90", 1290],
    ["12.9", 1290],
    [" 7 ", 700],
    ["", null],
    ["0", undefined],
    ["douze", undefined],
    ["1.234", undefined],
    ["-3", undefined],
  ])("reads %j as a price of %p", (text, minor) => {
    expect(toMinorUnits(text)).toBe(minor)
  })

  it("changes one text and no other", () => {
    const written = writeText(content, "fr", "composition", "Miel pur")
    expect(written.texts).toEqual({
      ar: { title: "عسل", composition: "عسل" },
      fr: { title: "Miel", composition: "Miel pur" },
    })
    expect(content.texts.fr).toEqual({ title: "Miel" })
  })

  it("is no correction when it says the same", () => {
    const { photo_ids, texts, ...rest } = content
    const read = { photo_ids, ...rest, inci: null, texts: { ...texts, en: {} } }
    expect(isSameContent(content, { ...read, texts: { ...texts } })).toBe(true)
    expect(isSameContent(content, { ...read, allergens: [] })).toBe(false)
    expect(
      isSameContent(content, writeText(content, "en", "title", "Honey"))
    ).toBe(false)
  })

  it("knows which French is still to be written", () => {
    expect(listUntranslated(content)).toEqual(["composition"])
    expect(
      listUntranslated(writeText(content, "fr", "composition", "Miel"))
    ).toEqual([])
  })
})
