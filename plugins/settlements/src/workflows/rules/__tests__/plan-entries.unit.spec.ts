import * as fc from "fast-check"
import type { NewLedgerEntry } from "../../../types/ledger"
import { planEntries, type KnownEntry } from "../plan-entries"

const now = new Date("2026-11-27T09:00:00Z")
const aPart = (fields: object = {}) => ({
  id: "coopord_1",
  order_id: "order_1",
  cooperative_id: "coop_1",
  status: "new",
  currency_code: "mad",
  total: 14_000,
  delivery_country: "ma",
  placed_at: new Date("2026-11-26T09:00:00Z"),
  delivered_at: null,
  refused_at: null,
  ...fields,
})
const plan = (part: ReturnType<typeof aPart>, known: KnownEntry[] = []) =>
  planEntries(part, { known, basisPoints: 1_200, now })
const stored = (entries: NewLedgerEntry[]): KnownEntry[] =>
  entries.map((entry, index) => ({ ...entry, id: `ledent_${index}` }))
const sum = (entries: { amount: number }[]) =>
  entries.reduce((total, { amount }) => total + amount, 0)

describe("what the ledger lacks for a part", () => {
  it("is its sale and the commission on it", () => {
    expect(plan(aPart())).toMatchObject([
      { kind: "sale", amount: 14_000, author: "system" },
      { kind: "commission", amount: -1_680, rate_basis_points: 1_200 },
    ])
  })

  it("is nothing once both stand, whatever today's rate is", () => {
    const known = stored(plan(aPart()))

    expect(planEntries(aPart(), { known, basisPoints: 2_000, now })).toEqual([])
  })

  it.each([["refused"], ["canceled"]])(
    "is what takes them back, once, when it is %s",
    (status) => {
      const known = stored(plan(aPart()))
      const contrary = plan(aPart({ status }), known)

      expect(contrary).toMatchObject([
        { kind: "refund", amount: -14_000, reverses: "ledent_0" },
        { kind: "adjustment", amount: 1_680, reverses: "ledent_1" },
      ])
      expect(contrary.map(({ reason }) => reason)).toEqual([status, status])
      expect(
        plan(aPart({ status }), [
          ...known,
          ...contrary.map((entry) => ({ ...entry, id: entry.kind })),
        ])
      ).toEqual([])
    }
  )

  it("is nothing for a part that was refused before it was written", () => {
    expect(plan(aPart({ status: "refused" }))).toEqual([])
  })

  it("never loses a centime of any list of parts, sold or taken back", () => {
    const parts = fc.array(
      fc.record({
        total: fc.integer({ min: 0, max: 100_000_000 }),
        isClosed: fc.boolean(),
      })
    )
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 0, max: 10_000 }),
        (sold, basisPoints) => {
          const entries = sold.flatMap(({ total, isClosed }) => {
            const context = { basisPoints, now }
            const first = planEntries(aPart({ total }), {
              ...context,
              known: [],
            })
            const then = planEntries(
              aPart({ total, status: isClosed ? "canceled" : "delivered" }),
              { ...context, known: stored(first) }
            )
            return [...first, ...then]
          })
          const of = (...kinds: string[]) =>
            sum(entries.filter(({ kind }) => kinds.includes(kind)))
          const kept = sold.filter(({ isClosed }) => !isClosed)

          expect(of("sale", "refund")).toBe(
            kept.reduce((total, part) => total + part.total, 0)
          )
          // What makers get and what CoopStore keeps is the whole.
          expect(sum(entries) - of("commission", "adjustment")).toBe(
            of("sale", "refund")
          )
          expect(sum(entries)).toBeGreaterThanOrEqual(0)
        }
      )
    )
  })
})
