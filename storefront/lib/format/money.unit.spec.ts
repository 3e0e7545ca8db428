import { formatMoney, toMinorUnits } from "./money"

/** Intl separates with spaces that do not break. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u202f\u200f]/g, " ").trim()

describe("money", () => {
  it("writes dirhams as shops do, without empty decimals", () => {
    expect(plain(formatMoney(14000, "fr-ma"))).toBe("140 DH")
    expect(plain(formatMoney(14050, "fr-ma"))).toBe("140,50 DH")
  })

  it("keeps Western digits in Arabic", () => {
    const text = formatMoney(240000, "ar-ma")
    expect(text).toMatch(/2.?400/)
    expect(text).toContain("د.م.")
    expect(text).not.toMatch(/[٠-٩]/)
  })

  it("takes the currency from the market and the form from the language", () => {
    expect(plain(formatMoney(1650, "fr-eu"))).toBe("16,50 €")
    expect(formatMoney(1650, "en-eu")).toBe("€16.50")
    expect(formatMoney(1790, "en-us")).toMatch(/\$17\.90/)
  })

  it("makes whole minor units of Medusa's major ones", () => {
    expect(toMinorUnits(140)).toBe(14000)
    expect(toMinorUnits(16.1)).toBe(1610)
    expect(toMinorUnits(0.29)).toBe(29)
  })
})
