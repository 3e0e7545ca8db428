import { normalizePhone } from "../normalize-phone"

describe("a phone number that refusals are counted by", () => {
  it.each([
    ["0612345678", "+212612345678"],
    ["06 12-34.56 78", "+212612345678"],
    ["+212 6 12 34 56 78", "+212612345678"],
    ["00212612345678", "+212612345678"],
    ["+212 (0)612345678", "+212612345678"],
    ["2120612345678", "+212612345678"],
    ["+33 6 12 34 56 78", "+33612345678"],
    ["0033612345678", "+33612345678"],
  ])("%s is %s", (typed, normal) => {
    expect(normalizePhone(typed)).toBe(normal)
  })

  it.each([null, undefined, "", " - "])("is nothing for %p", (typed) => {
    expect(normalizePhone(typed)).toBeNull()
  })
})
