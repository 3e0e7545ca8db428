/** Measures of a chart, in units that are pixels on a phone. */
export const CHART = { width: 320, height: 176, top: 20, base: 152, edge: 8 }

const SHARE_OF_GROUP = 0.72
const LEAST_HEIGHT = 1

/** What stands together above one label: a week, a month. */
export type ChartGroup = {
  key: string
  /** Under the bars; empty where there is no room for each. */
  short: string
  /** One per series; null for what is still to come, which has no bar. */
  values: (number | null)[]
}

export type PlacedBar = {
  group: string
  series: number
  value: number
  x: number
  y: number
  width: number
  height: number
  middle: number
  groupMiddle: number
  /** Once per group: its label. */
  short: string
  showValue: boolean
}

/** Where each bar stands; the first group is where the language begins. */
export function placeBars(
  groups: ChartGroup[],
  { rtl }: { rtl: boolean }
): PlacedBar[] {
  const highest = Math.max(
    1,
    ...groups.flatMap(({ values }) => values.map((value) => value ?? 0))
  )
  // A label under the first or last bar is wider than the bar.
  const room = CHART.width - 2 * CHART.edge
  const slot = room / Math.max(1, groups.length)
  return groups.flatMap(({ key, short, values }, index) => {
    const place = rtl ? groups.length - 1 - index : index
    const width = (slot * SHARE_OF_GROUP) / values.length
    const left = CHART.edge + place * slot
    const start = left + (slot * (1 - SHARE_OF_GROUP)) / 2
    return values.flatMap((value, series): PlacedBar[] => {
      if (value === null) {
        return []
      }
      const turn = rtl ? values.length - 1 - series : series
      const full = ((CHART.base - CHART.top) * value) / highest
      const height = Math.max(full, LEAST_HEIGHT)
      const x = start + turn * width
      const bar = {
        group: key,
        series,
        value,
        x,
        y: CHART.base - height,
        width: values.length > 1 ? width - 1 : width,
        height,
        middle: x + width / 2,
        groupMiddle: left + slot / 2,
        short: series === 0 ? short : "",
        showValue: values.length === 1 && value > 0,
      }
      return [bar]
    })
  })
}
