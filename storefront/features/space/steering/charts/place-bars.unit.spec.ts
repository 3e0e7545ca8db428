import { CHART, placeBars } from "./place-bars"

const weeks = [
  { key: "a", short: "3/11", values: [6] },
  { key: "b", short: "", values: [0] },
  { key: "c", short: "", values: [12] },
]

describe("the bars of a chart", () => {
  it("reach as high as their share of the highest", () => {
    const [first, , last] = placeBars(weeks, { rtl: false })
    const room = CHART.base - CHART.top
    expect(last?.height).toBe(room)
    expect(first?.height).toBe(room / 2)
  })

  it("begin where the language begins", () => {
    const places = (rtl: boolean) =>
      placeBars(weeks, { rtl }).map(({ groupMiddle }) =>
        Math.round(groupMiddle)
      )
    expect(places(false)).toEqual([59, 160, 261])
    expect(places(true)).toEqual([261, 160, 59])
  })

  it("leave a trace where nothing was sold, and say no number there", () => {
    const bar = placeBars(weeks, { rtl: false })[1]
    expect(bar?.height).toBeGreaterThan(0)
    expect(bar?.showValue).toBe(false)
  })

  it("stay inside the drawing, two series side by side", () => {
    const years = weeks.map((week) => ({ ...week, values: [1, 2] }))
    for (const { x, width } of placeBars(years, { rtl: true })) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(CHART.width)
    }
  })
})
