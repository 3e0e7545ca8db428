import { guessLocale } from "./guess-locale"
import { withLocale } from "./locale-path"

describe("a first visit", () => {
  it.each([
    [{}, "fr-ma"],
    [{ acceptLanguage: "fr-FR,fr;q=0.9,en;q=0.8" }, "fr-ma"],
    [{ acceptLanguage: "ar" }, "ar-ma"],
    [{ acceptLanguage: "en-US,en;q=0.9" }, "en-us"],
    [{ acceptLanguage: "en-GB" }, "en-eu"],
    [{ acceptLanguage: "de-DE,de;q=0.9" }, "en-eu"],
    [{ acceptLanguage: "zgh,fr;q=0.8" }, "fr-ma"],
    [{ acceptLanguage: "fr-FR", country: "FR" }, "fr-eu"],
    [{ acceptLanguage: "ar", country: "us" }, "ar-us"],
    [{ acceptLanguage: ";;;q=x,," }, "fr-ma"],
  ])("%j is shown %s", (visit, expected) => {
    expect(guessLocale(visit)).toBe(expected)
  })

  it("trusts what was remembered, unless it was forged", () => {
    expect(guessLocale({ cookie: "ar-eu", country: "MA" })).toBe("ar-eu")
    expect(guessLocale({ cookie: "xx-yy" })).toBe("fr-ma")
  })
})

describe("the switch", () => {
  it("keeps the page", () => {
    expect(withLocale("/fr-ma/products/x", "ar-eu")).toBe("/ar-eu/products/x")
    expect(withLocale("/fr-ma", "en-us")).toBe("/en-us")
    expect(withLocale("//evil.example", "fr-ma")).toBe("/fr-ma//evil.example")
  })
})
