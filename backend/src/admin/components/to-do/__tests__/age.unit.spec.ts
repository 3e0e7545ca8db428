import { sayAge, sayWait } from "../age"

const NOW = Date.parse("2026-11-27T12:00:00Z")

describe("how long work waits", () => {
  it("is said in minutes, then in hours on the same day, and in days beyond it", () => {
    expect(sayAge("2026-11-27T11:35:00Z", NOW, "fr")).toBe("il y a 25 minutes")
    expect(sayAge("2026-11-27T09:00:00Z", NOW, "en")).toBe("3 hours ago")
    expect(sayAge("2026-11-23T12:00:00Z", NOW, "en")).toBe("4 days ago")
    expect(sayAge("2026-12-07T12:00:00Z", NOW, "en")).toBe("in 10 days")
    expect(sayAge("2026-11-26T12:00:00Z", NOW, "fr")).toBe("hier")
  })

  it("is said without its end, of what still waits", () => {
    expect(sayWait("2026-11-27T11:35:00Z", NOW, "fr")).toMatch(/^25\s+minutes$/)
    expect(sayWait("2026-11-26T12:00:00Z", NOW, "fr")).toMatch(/^1\s+jour$/)
    expect(sayWait("2026-11-23T11:00:00Z", NOW, "en")).toBe("4 days")
    expect(sayWait("2026-11-27T12:00:00Z", NOW, "en")).toBe("1 minute")
  })
})
