import { dayOf, monthOf, startOfMonth } from "../months"

describe("a month in Morocco", () => {
  it.each(["2026-11-27T10:00:00Z", "2026-07-01T12:00:00Z"])(
    "begins at its first midnight there (%s)",
    (moment) => {
      const start = startOfMonth(new Date(moment))
      expect(dayOf(start)).toBe(`${monthOf(new Date(moment))}-01`)
      expect(monthOf(new Date(start.getTime() - 1))).not.toBe(
        monthOf(new Date(moment))
      )
    }
  )
})
