import type { RemittanceFileLine } from "../../types/remittance"
import { type ExpectedCash, planLines } from "../plan-lines"

const line = (fields: Partial<RemittanceFileLine>): RemittanceFileLine => ({
  row: 2,
  tracking: "EA1",
  order: null,
  reference: null,
  collected_on: null,
  amount: 20_000,
  ...fields,
})

const cash = (fields: Partial<ExpectedCash> = {}): ExpectedCash => ({
  id: "cashcol_1",
  order_id: "order_1",
  order_display_id: 7,
  state: "collected",
  amount: 20_000,
  remitted_amount: 0,
  written_off_amount: 0,
  ...fields,
})

const outcomes = (
  lines: RemittanceFileLine[],
  {
    expected = cash(),
    known = [],
  }: { expected?: ExpectedCash; known?: string[] } = {}
) =>
  planLines(lines, {
    carrier: "amana",
    known_keys: new Set(known),
    find: ({ tracking }) => (tracking === "EA1" ? expected : undefined),
  }).map(({ outcome, expected: left }) => [outcome, left])

describe("lines of a remittance beside what was expected", () => {
  it.each([
    [20_000, "matched"],
    [19_999, "short"],
    [20_001, "surplus"],
    [0, "unknown"],
    [-500, "unknown"],
  ])("%d centimes for 200 dirhams are %s", (amount, outcome) => {
    expect(outcomes([line({ amount })])).toEqual([[outcome, 20_000]])
  })

  it("do not know another shop's parcel", () => {
    expect(outcomes([line({ tracking: "XX" })])).toEqual([["unknown", 0]])
  })

  it("are duplicates when they come again, in one file or in two", () => {
    const twice = [line({}), line({ row: 3 })]
    expect(outcomes(twice)).toEqual([
      ["matched", 20_000],
      ["duplicate", 0],
    ])
    expect(outcomes([line({})], { known: ["amana|line|ea1||20000|"] })).toEqual(
      [["duplicate", 20_000]]
    )
  })

  it("of two parcels share what their order lacks", () => {
    expect(
      outcomes([
        line({ amount: 12_000, reference: "a" }),
        line({ amount: 8_000, reference: "b" }),
      ])
    ).toEqual([
      ["short", 20_000],
      ["matched", 8_000],
    ])
  })

  it("expect nothing of a refused parcel, and the rest of a claimed one", () => {
    expect(
      outcomes([line({})], { expected: cash({ state: "refused" }) })
    ).toEqual([["surplus", 0]])
    expect(
      outcomes([line({ amount: 500 })], {
        expected: cash({ remitted_amount: 19_500 }),
      })
    ).toEqual([["matched", 500]])
  })
})
