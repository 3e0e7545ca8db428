import { toHundredths } from "../to-hundredths"

describe("an amount as a person types it", () => {
  it.each([
    ["12", 1_200],
    ["12.5", 1_250],
    ["-12,50", -1_250],
    [" 0,07 ", 7],
    ["−3", -300],
    ["12.345", null],
    ["douze", null],
    ["", null],
  ])("%p is %p hundredths", (typed, hundredths) => {
    expect(toHundredths(typed)).toBe(hundredths)
  })
})
