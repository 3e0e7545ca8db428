import { findFiguresProblems, readFigures } from "./figures"

const problemsOf = (typed: Parameters<typeof readFigures>[0]) =>
  findFiguresProblems(typed, readFigures(typed), 2026)

describe("the figures of a cooperative", () => {
  it("may be left out, and may be typed in Arabic digits", () => {
    expect(problemsOf({ founded: "", members: "", women: "" })).toEqual({})
    expect(readFigures({ founded: "٢٠٠٩", members: "32", women: "" })).toEqual({
      founded: 2009,
      members: 32,
      women: null,
    })
  })

  it("are numbers, and a year that has been", () => {
    expect(problemsOf({ founded: "2031", members: "many", women: "" })).toEqual(
      {
        founded: "year",
        members: "number",
      }
    )
  })

  it("do not have more women than members", () => {
    expect(problemsOf({ founded: "", members: "10", women: "11" })).toEqual({
      women: "women",
    })
  })
})
