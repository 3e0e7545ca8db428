import { writeReport } from "../write-report"

describe("a report as a file", () => {
  it("has a head, amounts with two decimals, and no formula", () => {
    const file = writeReport("sales", [
      {
        key: "coop_1",
        name: "=HYPERLINK(1)",
        currency_code: "mad",
        total: 1205,
        pieces: 3,
        lines: 2,
      },
    ])

    expect(file.split("\n").slice(0, 2)).toEqual([
      "\ufeffkey;name;currency_code;total;pieces;lines",
      "coop_1;'=HYPERLINK(1);mad;12.05;3;2",
    ])
  })
})
