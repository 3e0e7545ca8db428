import { HourlyCounter } from "../hourly-counter"

const MINUTE_MS = 60_000

describe("an hourly counter", () => {
  it("lets each key do as much as it may, and then says how long to wait", () => {
    const counter = new HourlyCounter()
    expect(counter.add("a", 2, 0)).toBe(0)
    expect(counter.add("a", 2, MINUTE_MS)).toBe(0)
    expect(counter.add("a", 2, 2 * MINUTE_MS)).toBe(58 * 60)
    expect(counter.add("b", 2, 2 * MINUTE_MS)).toBe(0)
  })

  it("begins anew when the hour is over", () => {
    const counter = new HourlyCounter()
    counter.add("a", 1, 0)
    expect(counter.add("a", 1, 59 * MINUTE_MS)).toBe(60)
    expect(counter.add("a", 1, 60 * MINUTE_MS)).toBe(0)
  })

  it("does not grow without end under a flood of keys", () => {
    const counter = new HourlyCounter()
    counter.add("a", 1, 0)
    Array.from({ length: 20_000 }, (_, key) => counter.add(String(key), 1, 0))
    expect(counter.add("a", 1, 0)).toBe(0)
  })
})
