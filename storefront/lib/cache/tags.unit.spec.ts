import { cacheTags, isCacheTag } from "./tags"

describe("cache tags", () => {
  it("accept exactly what the manifest makes", () => {
    expect(isCacheTag(cacheTags.product("huile-argane"))).toBe(true)
    expect(isCacheTag(cacheTags.cooperative("ward-wahmi"))).toBe(true)
    expect(isCacheTag(cacheTags.markets)).toBe(true)
    expect(isCacheTag("product:")).toBe(false)
    expect(isCacheTag("cart:1")).toBe(false)
    expect(isCacheTag("products ")).toBe(false)
  })
})
