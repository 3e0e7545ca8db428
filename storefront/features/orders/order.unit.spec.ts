import { isDelivered, isSettled, toSteps } from "./order"

const placed = "2026-11-20T10:00:00.000Z"
const packed = "2026-11-21T10:00:00.000Z"
const later = "2026-11-22T10:00:00.000Z"

describe("how far an order is", () => {
  it("has only been placed while there is no parcel", () => {
    expect(toSteps(placed, []).map(({ at }) => at)).toEqual([
      placed,
      null,
      null,
      null,
    ])
  })

  it("reaches a step once its last parcel does", () => {
    const one = { packed_at: packed, shipped_at: packed }
    const other = { packed_at: later, shipped_at: null }
    expect(toSteps(placed, [one, other]).map(({ at }) => at)).toEqual([
      placed,
      later,
      null,
      null,
    ])
  })

  it("does not wait for a parcel that was cancelled", () => {
    const canceled = { packed_at: packed, canceled_at: later }
    const sent = { packed_at: packed, shipped_at: later, delivered_at: later }
    expect(toSteps(placed, [canceled, sent]).at(-1)?.at).toBe(later)
  })

  it("does not wait for a parcel that was lost, and is not delivered by it", () => {
    const sent = { packed_at: packed, shipped_at: packed }
    const lost = { ...sent, delivered_at: null, came_back: true }
    const here = { ...sent, delivered_at: later }
    expect(toSteps(placed, [lost, here]).at(-1)?.at).toBe(later)
    expect(toSteps(placed, [lost]).map(({ at }) => at)).toEqual([
      placed,
      packed,
      packed,
      null,
    ])
  })

  it("is delivered with its last parcel", () => {
    const here = { packed_at: packed, shipped_at: later, delivered_at: later }
    const away = { packed_at: packed, shipped_at: later, delivered_at: null }
    expect(isDelivered(toSteps(placed, [here, here]))).toBe(true)
    expect(isDelivered(toSteps(placed, [here, away]))).toBe(false)
    expect(isDelivered(toSteps(placed, []))).toBe(false)
  })

  it("is settled only when the money has come in", () => {
    expect(isSettled("captured")).toBe(true)
    expect(isSettled("authorized")).toBe(false)
    expect(isSettled(null)).toBe(false)
  })
})
