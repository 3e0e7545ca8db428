import { typedCount, typedMinorUnits, typedNumber } from "./typed-number"

describe("a number that somebody types", () => {
  it("reads commas, points and spaces as people write them", () => {
    expect(typedNumber("1 200,5")).toBe(1200.5)
    expect(typedNumber("45.90")).toBe(45.9)
  })

  it("reads Arabic digits, which phones in Arabic may write", () => {
    expect(typedNumber("٢٥٠")).toBe(250)
    expect(typedNumber("۱۲٫۵")).toBe(12.5)
  })

  it("takes no words, no minus and nothing endless", () => {
    expect(typedNumber("")).toBeNull()
    expect(typedNumber("-3")).toBeNull()
    expect(typedNumber("12 kilos")).toBeNull()
    expect(typedNumber("99999999999")).toBeNull()
  })

  it("wants pieces whole and money in minor units", () => {
    expect(typedCount("12")).toBe(12)
    expect(typedCount("1,5")).toBeNull()
    expect(typedMinorUnits("45,9")).toBe(4590)
  })
})
