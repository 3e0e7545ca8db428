import { findFault, formatField, readExpiry } from "../browser/card-fields.ts"

describe("the card form", () => {
  it.each([
    ["number", "4242424242424242", "4242 4242 4242 4242"],
    ["number", "378282246310005", "3782 822463 10005"],
    ["number", "٤٢٤٢ ٤٢٤٢", "4242 4242"],
    ["expiry", "1", "1"],
    ["expiry", "12", "12 / "],
    ["expiry", "12 /", "12"],
    ["expiry", "4", "04 / "],
    ["expiry", "1240", "12 / 40"],
    ["cvc", "12345", "1234"],
  ] as const)("writes %s %s as %s", (name, typed, written) => {
    expect(formatField(name, typed)).toBe(written)
  })

  const june2026 = new Date(2026, 5, 15)
  it.each([
    ["number", "4242 4242 4242 4242", null],
    ["number", "4242 4242 4242 4241", "invalid_number"],
    ["number", "4242 4242", "incomplete_number"],
    ["expiry", "06 / 26", null],
    ["expiry", "05 / 26", "invalid_expiry_year_past"],
    ["expiry", "13 / 40", "incomplete_expiry"],
    ["cvc", "123", null],
    ["cvc", "12", "incomplete_cvc"],
  ] as const)("checks %s %s: %s", (name, value, fault) => {
    expect(findFault(name, value, june2026)).toBe(fault)
  })

  it("reads an expiry date as a month and a whole year", () => {
    expect(readExpiry("07 / 31")).toEqual({ month: 7, year: 2031 })
    expect(readExpiry("00 / 31")).toBeNull()
  })
})
