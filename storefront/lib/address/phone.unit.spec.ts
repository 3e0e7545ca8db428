import { formatPhone, parsePhone } from "./phone"

describe("a phone", () => {
  it.each([
    ["0612345678", "ma", "+212612345678"],
    ["06 12-34.56 78", "ma", "+212612345678"],
    ["٠٦١٢٣٤٥٦٧٨", "ma", "+212612345678"],
    ["+212 6 12 34 56 78", "fr", "+212612345678"],
    ["00212612345678", "fr", "+212612345678"],
    ["06 12 34 56 78", "fr", "+33612345678"],
    ["(212) 555-0147", "us", "+12125550147"],
    ["(212) 736-5000", "us", "+12127365000"],
  ])("reads %s in %s as %s", (typed, country, expected) => {
    expect(parsePhone(typed, country)).toBe(expected)
  })

  it.each(["", "0612", "06123456789", "abc", "+999123456789", "0".repeat(300)])(
    "refuses %s",
    (typed) => {
      expect(parsePhone(typed, "ma")).toBeNull()
    }
  )

  it("is written in groups, as people read it", () => {
    expect(formatPhone("+212612345678")).toBe("+212 6 12 34 56 78")
  })
})
