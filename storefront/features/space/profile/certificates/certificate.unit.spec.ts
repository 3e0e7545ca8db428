import { stateOf } from "./certificate"

const now = new Date("2026-11-27T22:00:00Z")
const verified = { verified_at: "2026-01-01T00:00:00Z" }

describe("where a certificate stands", () => {
  it("waits until staff verified it", () => {
    expect(stateOf({ valid_until: null, verified_at: null }, now)).toEqual({
      state: "waiting",
    })
  })

  it("is valid while its end is far, or has none", () => {
    const valid_until = "2027-11-27T00:00:00Z"
    expect(stateOf({ ...verified, valid_until }, now).state).toBe("valid")
    expect(stateOf({ ...verified, valid_until: null }, now).state).toBe("valid")
  })

  it("counts whole days to its end, which is still a valid day", () => {
    const until = (day: string) =>
      stateOf({ ...verified, valid_until: `${day}T00:00:00Z` }, now)
    expect(until("2026-12-03")).toEqual({ state: "expiring", days: 6 })
    expect(until("2026-11-27")).toEqual({ state: "expiring", days: 0 })
    expect(until("2026-11-26")).toEqual({ state: "expired" })
  })
})
