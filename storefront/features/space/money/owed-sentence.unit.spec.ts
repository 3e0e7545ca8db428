import { standingOf } from "./money"
import { owedSentence } from "./owed-sentence"

/** Intl separates with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u200f]/g, " ")

const owed = (
  balances: [currency: string, available: number, pending: number][]
) => ({
  balances: balances.map(([currency_code, available, pending]) => ({
    currency_code,
    available,
    pending,
    paid: 0,
  })),
  next_payout_on: "2026-12-05",
  commission_percent: 12,
})

describe("what the shop owes, in one sentence", () => {
  it("says how much is paid, and when", () => {
    expect(plain(owedSentence(owed([["mad", 124000, 5000]]), "fr-ma"))).toBe(
      "La boutique vous paiera 1 240 DH le 5 décembre 2026."
    )
  })

  it("names every currency", () => {
    const both = owed([
      ["mad", 124000, 0],
      ["eur", 3050, 0],
    ])
    expect(plain(owedSentence(both, "en-ma"))).toContain("and €30.50")
  })

  it("says what is on its way while nothing is payable", () => {
    expect(plain(owedSentence(owed([["mad", 0, 5000]]), "en-ma"))).toContain(
      "but DH 50 is on its way"
    )
  })

  it("says so when nothing is owed", () => {
    expect(owedSentence(owed([]), "en-ma")).toContain("owes you nothing")
  })
})

describe("a line of the ledger", () => {
  const now = new Date("2026-11-27T12:00:00Z")

  it("is pending, payable from a day, or payable", () => {
    const at = (available_at: string | null) =>
      standingOf({ kind: "sale", available_at }, now)
    expect(at(null)).toBe("pending")
    expect(at("2026-12-01T00:00:00Z")).toBe("from")
    expect(at("2026-11-01T00:00:00Z")).toBeNull()
  })

  it("says nothing of the kind when it is a payment", () => {
    expect(standingOf({ kind: "payout", available_at: null }, now)).toBeNull()
  })
})
