import { STAGES } from "../../../types/reports"
import { toFulfilmentRows } from "../to-fulfilment-rows"

const ALL = 2 ** STAGES.length - 1

/** A row as PostgreSQL groups it: every stage's bit but its own. */
const count = (
  stage: (typeof STAGES)[number],
  hours: number,
  parts: number
) => ({
  others: ALL - 2 ** (STAGES.length - 1 - STAGES.indexOf(stage)),
  hours,
  parts,
})

describe("times of fulfilment", () => {
  it("are what half, and nine in ten, of the parts took at most", () => {
    const [accept] = toFulfilmentRows([
      count("accept", 30, 1),
      count("accept", 2, 5),
      count("accept", 9, 4),
    ])

    expect(accept).toEqual({
      stage: "accept",
      parts: 10,
      median_hours: 2,
      slow_hours: 9,
    })
  })

  it("keep the stages apart, and say nothing of one that nobody reached", () => {
    const rows = toFulfilmentRows([
      count("ship", 3, 2),
      count("whole", 200, 2),
      { ...count("ship", 0, 7), hours: null },
    ])

    const byStage = new Map(rows.map((row) => [row.stage, row]))
    expect(byStage.get("ship")).toMatchObject({ parts: 2, median_hours: 3 })
    expect(byStage.get("whole")).toMatchObject({ parts: 2, slow_hours: 200 })
    expect(byStage.get("deliver")).toMatchObject({
      parts: 0,
      median_hours: null,
      slow_hours: null,
    })
  })
})
