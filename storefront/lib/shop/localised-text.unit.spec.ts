import { localisedText } from "./localised-text"

describe("a catalogue text", () => {
  it("is a fallback in Arabic when it has Latin letters only", () => {
    expect(localisedText("Huile d’olive", "ar").fallback).toBe(true)
    expect(localisedText("زيت Medjool", "ar").fallback).toBe(false)
    expect(localisedText("250", "ar").fallback).toBe(false)
  })

  it("is a fallback in English when it is the French sentence", () => {
    const french = "Huile d’olive vierge"
    expect(localisedText(french, "en", french).fallback).toBe(true)
    expect(localisedText("Virgin olive oil", "en", french).fallback).toBe(false)
  })

  it("is never one in French", () => {
    expect(localisedText("Huile", "fr", "Huile").fallback).toBe(false)
  })
})
