import { availableAt } from "../available-at"
import { nextPayoutOn } from "../next-payout-on"
import { paidAt } from "../paid-at"

const rule = { withdrawal_days: { ma: 7 }, withdrawal_days_elsewhere: 14 }
const delivered_at = new Date("2026-11-01T10:00:00Z")
const paid_at = new Date("2026-10-28T10:00:00Z")

describe("when a part's money may be paid out", () => {
  it.each([
    ["ma", "2026-11-08T10:00:00.000Z"],
    ["MA", "2026-11-08T10:00:00.000Z"],
    ["fr", "2026-11-15T10:00:00.000Z"],
    [null, "2026-11-15T10:00:00.000Z"],
  ])("is when %s can no longer send it back", (delivery_country, expected) => {
    const part = { delivered_at, paid_at, delivery_country }

    expect(availableAt(part, rule).toISOString()).toBe(expected)
  })

  it("is not before the courier brought the money", () => {
    const late = new Date("2026-12-20T10:00:00Z")
    const part = { delivered_at, paid_at: late, delivery_country: "ma" }

    expect(availableAt(part, rule)).toEqual(late)
  })
})

describe("the next payment", () => {
  it.each([
    ["2026-11-27T12:00:00Z", "2026-12-05"],
    ["2026-12-05T12:00:00Z", "2026-12-05"],
    ["2026-12-06T12:00:00Z", "2027-01-05"],
    // In Morocco it is the sixth already.
    ["2025-12-05T23:30:00Z", "2026-01-05"],
  ])("seen at %s is on %s", (now, expected) => {
    expect(nextPayoutOn(new Date(now), 5)).toBe(expected)
  })
})

describe("an order's money", () => {
  const captured = { captured_at: paid_at }

  it("has come in with its last capture", () => {
    expect(
      paidAt({
        id: "order_1",
        payment_collections: [
          { status: "canceled", payments: [] },
          { status: "completed", payments: [captured] },
        ],
      })
    ).toEqual(paid_at)
  })

  it.each([
    [[]],
    [null],
    [[{ status: "authorized", payments: [{ captured_at: null }] }]],
    [[{ status: "partially_captured", payments: [captured] }]],
    [
      [
        { status: "completed", payments: [captured] },
        { status: "awaiting", payments: [] },
      ],
    ],
  ])("has not come in while some is missing: %#", (payment_collections) => {
    expect(paidAt({ id: "order_1", payment_collections })).toBeNull()
  })
})
