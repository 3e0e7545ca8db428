import type { AddressValues } from "./address-form"
import { validateAddress } from "./validate-address"

const moroccan: AddressValues = {
  first_name: "Samira",
  last_name: "Aït Exemple",
  company: "",
  address_1: "12, rue des Orangers",
  address_2: "",
  postal_code: "",
  city: "Tiznit",
  province: "MA-09",
  country_code: "ma",
  phone: "0612345678",
}

const french: AddressValues = {
  ...moroccan,
  country_code: "fr",
  province: "",
  postal_code: "75011",
  phone: "+33612345678",
}

describe("an address", () => {
  it("is stored with its phone in E.164", () => {
    const checked = validateAddress(moroccan, ["ma"])
    expect(checked).toMatchObject({
      ok: true,
      address: { phone: "+212612345678" },
    })
  })

  it("needs a postal code abroad, and none in Morocco", () => {
    const checked = validateAddress({ ...french, postal_code: "" }, ["fr"])
    expect(checked).toMatchObject({
      ok: false,
      problems: { postal_code: "required" },
    })
  })

  it.each([
    ["fr", "7501", "postal_code"],
    ["nl", "1234ab", undefined],
    ["pt", "1000-001", undefined],
    ["ie", "D02 X285", undefined],
    ["pl", "00950", "postal_code"],
  ])("checks the form of a code in %s: %s", (country_code, code, expected) => {
    const typed = { ...french, country_code, postal_code: code }
    const checked = validateAddress(typed, [country_code])
    expect(checked.ok ? undefined : checked.problems.postal_code).toBe(expected)
  })

  it("names every field that is missing", () => {
    const empty = { ...moroccan, first_name: "", city: "", phone: "" }
    expect(validateAddress({ ...empty, province: "MA-99" }, ["ma"])).toEqual({
      ok: false,
      problems: {
        first_name: "required",
        city: "required",
        phone: "required",
        province: "choice",
      },
    })
  })

  it("refuses a country that the market does not deliver to", () => {
    expect(validateAddress(french, ["ma"])).toMatchObject({
      ok: false,
      problems: { country_code: "choice" },
    })
  })
})
