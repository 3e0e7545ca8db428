import { createCooperativeSchema } from "../cooperative"
import { computeRibKey, iceSchema, ribSchema } from "../identifiers"

const cooperative = {
  handle: "fil-rouge",
  name: "Fil Rouge",
  town: "Taliouine",
  country: "MA",
  region: "MA-09",
}

const said = (fields: object) =>
  createCooperativeSchema
    .safeParse({ ...cooperative, ...fields })
    .error?.issues.map(({ message }) => message)

describe("identifiers of a Moroccan enterprise", () => {
  it("takes an ICE of 15 digits and nothing else", () => {
    expect(iceSchema.safeParse("001234567000089").success).toBe(true)
    for (const wrong of [
      "",
      "00123456700008",
      "00123456700008A",
      "1".repeat(16),
    ]) {
      expect(iceSchema.safeParse(wrong).success).toBe(false)
    }
  })

  it("computes the key of a RIB over all of its digits", () => {
    // 22 digits lose precision as a floating-point number.
    expect(computeRibKey("0077800001234567890123")).toBe("96")
    expect(computeRibKey("0111010000000000012345")).toBe("72")
    expect(computeRibKey("0".repeat(22))).toBe("97")
  })

  it("pads a key below ten", () => {
    const accounts = Array.from({ length: 200 }, (_, index) =>
      String(index).padStart(22, "0")
    )
    const keys = accounts.map(computeRibKey)
    expect(keys.every((key) => /^\d{2}$/.test(key))).toBe(true)
    expect(keys.some((key) => key.startsWith("0"))).toBe(true)
  })

  it("refuses a RIB with any one digit wrong, with one sentence", () => {
    const right = "007780000123456789012396"
    expect(ribSchema.safeParse(right).success).toBe(true)

    const wrong = [...right].map((digit, index) =>
      [
        right.slice(0, index),
        (Number(digit) + 1) % 10,
        right.slice(index + 1),
      ].join("")
    )
    expect(wrong.filter((rib) => ribSchema.safeParse(rib).success)).toEqual([])
    expect(ribSchema.safeParse("12 34").error?.issues).toHaveLength(1)
  })
})

describe("the form of a cooperative", () => {
  it("is right as it stands", () => {
    expect(said({})).toBeUndefined()
  })

  it.each([
    [
      { region: undefined },
      "A Moroccan cooperative needs a region, MA-01 to MA-12",
    ],
    [{ country: "FR" }, "Only a Moroccan cooperative has a region"],
    [
      { contact_phone: "+2126000" },
      "The phone must be +212 followed by nine digits",
    ],
    [
      { country: "FR", region: null, contact_phone: "0612345678" },
      "The phone must be in the form +33123456789",
    ],
    [{ members: 2, women: 3 }, "There cannot be more women than members"],
    [{ country: "Maroc" }, "The country must be two capital letters, as MA"],
  ])("says what is wrong with %j", (fields, sentence) => {
    expect(said(fields)).toContain(sentence)
  })

  it("takes a cooperative from abroad", () => {
    expect(
      said({ country: "FR", region: null, contact_phone: "+33612345678" })
    ).toBeUndefined()
  })

  it("refuses texts for a field that has none", () => {
    expect(said({ translations: { "ar-MA": { ice: "1" } } })).toHaveLength(1)
    expect(said({ translations: { arabic: { name: "خيط" } } })).toBeDefined()
  })
})
