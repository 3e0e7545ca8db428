import type { SalesWeek, SeasonMonth } from "../statistics"
import { bestSentence, runningSentence } from "./product-sentences"
import { seasonSentence } from "./season-sentence"
import { weekSentence } from "./week-sentence"

const figures = (pieces: number) => ({ pieces, orders: pieces, totals: [] })

const weeks = (...pieces: number[]): SalesWeek[] =>
  pieces.map((sold, index) => ({
    week: `2026-11-${String(index * 7 + 2).padStart(2, "0")}`,
    ...figures(sold),
  }))

const year = (thisYear: number[], lastYear: number[]): SeasonMonth[] =>
  Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    this_year: figures(thisYear[index] ?? 0),
    last_year: figures(lastYear[index] ?? 0),
  }))

const jar = {
  product_id: "prod_1",
  variant_id: "variant_1",
  title: "Amlou",
  variant_title: "200 g",
  thumbnail: null,
  pieces: 12,
  totals: [],
}

describe("the week in one sentence", () => {
  it("says how many pieces, and how many more than last week", () => {
    expect(weekSentence(weeks(9, 12), "en-ma")).toBe(
      "You have already sold 12 pieces this week, 3 more than last week."
    )
  })

  it.each([
    [1, "قطعة واحدة"],
    [2, "قطعتين"],
    [3, "3 قطع"],
    [11, "11 قطعة"],
    [100, "100 قطعة"],
  ])("counts %i in the form that Arabic has for it", (pieces, words) => {
    expect(weekSentence(weeks(0, pieces), "ar-ma")).toContain(words)
  })

  it("says that the running week has sold less so far, or nothing", () => {
    expect(weekSentence(weeks(9, 0), "fr-ma")).toBe(
      "Cette semaine, vous n’avez encore vendu aucune pièce, 9 de moins que la semaine dernière."
    )
    expect(weekSentence(weeks(4, 0, 0), "en-ma")).toBe(
      "Nothing sold for two weeks."
    )
  })

  it("does not compare where nothing was ever sold", () => {
    expect(weekSentence(weeks(0, 0), "en-ma")).toContain("No sale in the last")
  })
})

describe("the year in one sentence", () => {
  const today = "2026-03-15"

  it("compares whole months only", () => {
    const months = year([5, 6, 100], [4, 4, 200, 80])
    expect(seasonSentence({ months, year: 2026, today }, "en-ma")).toBe(
      "From January to February you sold 11 pieces, 3 more than last year."
    )
  })

  it("does not compare with a year that had no sale", () => {
    const months = year([5, 6, 1], [])
    expect(seasonSentence({ months, year: 2026, today }, "en-ma")).toContain(
      "12 pieces since January 2026"
    )
  })

  it("names last year's best month while the year is young", () => {
    const months = year([5], [4, 4, 9, 80])
    expect(
      seasonSentence({ months, year: 2026, today: "2026-01-09" }, "en-ma")
    ).toContain("April")
  })
})

/** Without the marks that keep a name's direction its own. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "")

describe("products in one sentence", () => {
  it("names the best seller", () => {
    expect(plain(bestSentence([jar], "en-ma"))).toBe(
      "Your best seller is Amlou (200 g): 12 pieces in 90 days."
    )
    expect(bestSentence([], "en-ma")).toBe("Nothing sold in the last 90 days.")
  })

  it("says what will be missing first, and when", () => {
    const low = { ...jar, stock: 3, days_left: 1 }
    expect(plain(runningSentence([low], "en-ma"))).toBe(
      "Amlou (200 g) will be sold out in 1 day, at the pace of your sales."
    )
    expect(
      plain(runningSentence([{ ...low, stock: 0, days_left: 0 }], "fr-ma"))
    ).toBe("Amlou (200 g) est épuisé alors qu’il se vend bien.")
  })
})
