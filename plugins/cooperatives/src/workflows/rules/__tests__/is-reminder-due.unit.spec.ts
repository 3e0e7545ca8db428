import { isReminderDue } from "../is-reminder-due"

const NOW = new Date("2026-11-26T06:00:00Z")
const inDays = (days: number) =>
  new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)

describe("the reminder of a certificate", () => {
  it.each([
    ["far from its end", 90, null, false],
    ["for the first time 60 days before", 59, null, true],
    ["again the day after", 58, -1, false],
    ["a second time 30 days before", 29, -28, true],
    ["a third time in its last week", 6, -20, true],
    ["after its end", -1, null, false],
  ])(
    "is due %s: in %i days, reminded %s days from now",
    (_when, end, reminded, due) => {
      expect(
        isReminderDue(
          {
            valid_until: inDays(end),
            reminded_at: reminded === null ? null : inDays(reminded),
          },
          NOW
        )
      ).toBe(due)
    }
  )
})
