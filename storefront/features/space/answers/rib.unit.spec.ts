import { findRibProblem, groupRib, ribDigits } from "./rib"

const RIB = "011780000012345678901205"

describe("a bank account as it is typed", () => {
  it("keeps the digits alone, Arabic ones as Western", () => {
    expect(ribDigits("011 780-0000 ٠١٢")).toBe("0117800000012")
  })

  it("stands in the groups of a bank's papers, also while it is typed", () => {
    expect(groupRib("0117800000123")).toBe("011 780 0000 123")
    expect(groupRib(RIB)).toBe("011 780 0000 1234 5678 9012 05")
  })

  it("has 24 digits", () => {
    expect(findRibProblem(RIB.slice(1))).toBe("rib_length")
    expect(findRibProblem(`${RIB}0`)).toBe("rib_length")
  })

  it("ends with the key of its other digits", () => {
    const keys = Array.from({ length: 97 }, (_, index) =>
      String(index + 1).padStart(2, "0")
    ).filter((key) => findRibProblem(RIB.slice(0, 22) + key) === null)
    expect(keys).toHaveLength(1)
    expect(findRibProblem(`${RIB.slice(0, 22)}00`)).toBe("rib_key")
  })
})
