import { aliasesOf } from "../aliases"
import { normalizeSearchText, wordPrefixes } from "../normalize-search-text"

describe("text folded for search", () => {
  it.each([
    ["Épicerie", "epicerie"],
    ["Bœuf & Æther", "boeuf aether"],
    ["Huile d’argane", "huile d argane"],
    ["أركان", "اركان"],
    ["أرگان", "اركان"],
    ["أرڭان", "اركان"],
    ["آسفي", "اسفي"],
    ["الزَّيْتُون", "زيتون"],
    ["وَالعسل", "عسل"],
    ["زربيّة", "زربيه"],
    ["مربى", "مربي"],
    ["حنّاء", "حنا"],
    ["تمـــور", "تمور"],
    ["  120 × 180 cm ", "120 180 cm"],
  ])("reads %s as %s", (typed, folded) => {
    expect(normalizeSearchText(typed)).toBe(folded)
  })

  it("does not change what is folded already", () => {
    const once = normalizeSearchText("Huile d'olive, الزيتون")
    expect(normalizeSearchText(once)).toBe(once)
  })

  it("keeps a word that only looks like the Arabic article", () => {
    expect(normalizeSearchText("ال")).toBe("ال")
  })
})

describe("word beginnings", () => {
  it("start at two letters and leave the whole word out", () => {
    expect(wordPrefixes("safran de").split(" ")).toEqual([
      "sa",
      "saf",
      "safr",
      "safra",
    ])
  })
})

describe("aliases", () => {
  it("name the same thing in Darija, in Arabic and as it is misspelt", () => {
    const aliases = aliasesOf(normalizeSearchText("Huile d'argane")).split(" ")
    expect(aliases).toEqual(
      expect.arrayContaining(["zit", "huille", "argan", "زيت", "اركان"])
    )
    expect(aliases).not.toContain("argane")
  })

  it("are none for a text without a known word", () => {
    expect(aliasesOf("argile")).toBe("")
  })
})
