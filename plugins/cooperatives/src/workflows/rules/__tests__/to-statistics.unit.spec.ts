import type { SizeRow } from "../../../types/sales-rows"
import { toStatistics } from "../to-statistics"

const size = (fields: Partial<SizeRow> = {}): SizeRow => ({
  product_id: "prod_oil",
  variant_id: "variant_250",
  title: "Huile d'argane",
  variant_title: "250 ml",
  thumbnail: null,
  currency_code: "mad",
  total: 14_000,
  pieces: 14,
  recent_pieces: 14,
  ...fields,
})
const none = { weeks: [], months: [], sizes: [] }
const see = (rows: object, stock: [string, number | null][] = []) =>
  toStatistics(
    { today: "2026-11-27", ...none, ...rows },
    { texts: new Map(), stock: new Map(stock) }
  )

describe("what a cooperative steers by", () => {
  it("has 26 weeks that begin on Mondays, the last being this one", () => {
    const { weeks } = see({
      weeks: [
        {
          week: "2026-11-23",
          currency_code: "eur",
          total: 1_550,
          pieces: 1,
          orders: 1,
        },
        {
          week: "2026-11-23",
          currency_code: "mad",
          total: 28_000,
          pieces: 2,
          orders: 2,
        },
      ],
    })

    expect(weeks).toHaveLength(26)
    expect(weeks[0]).toEqual({
      week: "2026-06-01",
      totals: [],
      pieces: 0,
      orders: 0,
    })
    expect(weeks[25]).toEqual({
      week: "2026-11-23",
      totals: [
        { currency_code: "eur", total: 1_550 },
        { currency_code: "mad", total: 28_000 },
      ],
      pieces: 3,
      orders: 3,
    })
  })

  it.each([
    ["2026-11-22", "2026-11-16"],
    ["2026-11-23", "2026-11-23"],
  ])("sees %s in the week of %s", (today, week) => {
    expect(see({ today }).weeks.at(-1)?.week).toBe(week)
  })

  it("lays twelve months of this year beside those of the last", () => {
    const sums = { currency_code: "mad", total: 100, pieces: 1, orders: 1 }
    const { year, months } = see({
      months: [
        { year: 2025, month: 3, ...sums },
        { year: 2026, month: 3, ...sums, total: 200 },
      ],
    })

    expect(year).toBe(2026)
    expect(months).toHaveLength(12)
    expect(months[2]).toMatchObject({
      month: 3,
      this_year: { totals: [{ total: 200 }] },
      last_year: { totals: [{ total: 100 }] },
    })
  })

  it("counts a size once however many currencies it sold in", () => {
    const { best_sellers } = see({
      sizes: [
        size({ variant_id: "variant_500", pieces: 15 }),
        size(),
        size({ currency_code: "eur", total: 1_550, pieces: 2 }),
      ],
    })

    expect(best_sellers).toMatchObject([
      {
        variant_id: "variant_250",
        pieces: 16,
        totals: [
          { currency_code: "mad", total: 14_000 },
          { currency_code: "eur", total: 1_550 },
        ],
      },
      { variant_id: "variant_500", pieces: 15 },
    ])
  })

  it("tells in how many days stock runs out at the pace of 28 days", () => {
    const { running_out } = see(
      {
        sizes: [
          size({ recent_pieces: 14 }),
          size({ variant_id: "variant_500", recent_pieces: 28 }),
          size({ variant_id: "variant_gone", recent_pieces: 1 }),
          size({ variant_id: "variant_resting", recent_pieces: 0 }),
          size({ variant_id: "variant_uncounted" }),
          size({ variant_id: null }),
        ],
      },
      [
        ["variant_250", 5],
        ["variant_500", 3],
        ["variant_gone", 0],
        ["variant_resting", 1],
        ["variant_uncounted", null],
      ]
    )

    expect(
      running_out.map(({ variant_id, days_left }) => [variant_id, days_left])
    ).toEqual([
      ["variant_gone", 0],
      ["variant_500", 3],
      ["variant_250", 10],
    ])
  })
})
