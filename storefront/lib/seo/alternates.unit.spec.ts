import { languageAlternates } from "./alternates"

describe("hreflang", () => {
  const alternates = languageAlternates("/products")

  it("makes a market its countries", () => {
    expect(alternates["fr-MA"]).toBe("/fr-ma/products")
    expect(alternates["de-DE"]).toBeUndefined()
    expect(alternates["fr-BE"]).toBe("/fr-eu/products")
    expect(alternates["ar-FR"]).toBe("/ar-eu/products")
    expect(alternates["en-US"]).toBe("/en-us/products")
  })

  it("names a version for each bare language and one for everybody else", () => {
    expect(alternates["fr"]).toBe("/fr-ma/products")
    expect(alternates["ar"]).toBe("/ar-ma/products")
    expect(alternates["en"]).toBe("/en-eu/products")
    expect(alternates["x-default"]).toBe("/products")
  })
})
