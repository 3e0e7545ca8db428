import { expiryOf } from "../expiry-of"

const NOW = Date.parse("2026-11-27T12:00:00Z")

describe("the end of a certificate", () => {
  it("is spoken of sixty days before, and once it has come", () => {
    expect(expiryOf("2027-03-01T00:00:00Z", NOW)).toBeUndefined()
    expect(expiryOf("2026-12-17T00:00:00Z", NOW)).toBe("soon")
    expect(expiryOf("2026-11-27T00:00:00Z", NOW)).toBe("expired")
  })

  it("never comes where none was noted", () => {
    expect(expiryOf(null, NOW)).toBeUndefined()
  })
})
