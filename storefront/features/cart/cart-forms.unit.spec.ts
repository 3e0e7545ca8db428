import { parseQuantity } from "./parse-quantity"
import { problemOfLine, readNotice } from "./read-notice"

describe("a typed quantity", () => {
  it.each([
    ["3", 3],
    [" 12 ", 12],
    ["٤٢", 42],
    ["999", 999],
    ["0", null],
    ["-1", null],
    ["1.5", null],
    ["1000", null],
    ["1e2", null],
    ["", null],
    ["NaN", null],
  ])("%s means %s", (typed, expected) => {
    expect(parseQuantity(typed)).toBe(expected)
  })
})

describe("the notice in the cart's address", () => {
  it("is about a line when it names one", () => {
    const notice = readNotice({ problem: "insufficient_stock", line: "cali_1" })
    expect(problemOfLine(notice, "cali_1")).toBe("insufficient_stock")
    expect(problemOfLine(notice, "cali_2")).toBeNull()
  })

  it("says nothing for a code that somebody invented", () => {
    expect(readNotice({ problem: "<script>" })).toBeNull()
    expect(readNotice({ done: ["added"] })).toBeNull()
    expect(readNotice({})).toBeNull()
  })
})
