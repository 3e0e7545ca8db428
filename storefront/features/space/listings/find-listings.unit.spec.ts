import { findListings, plain, readListingQuery } from "./find-listings"
import type { ListingSummary } from "./listing-wire"

const listing = (title: string, state: ListingSummary["state"]) =>
  ({ title, state }) as ListingSummary

const listings = [
  listing("Amlou aux amandes", "published"),
  listing("Crème à la rose", "draft"),
  listing("زيت أركان", "draft"),
]

const titles = (text: string, state: ListingSummary["state"] | null = null) =>
  findListings(listings, { text, state }).map(({ title }) => title)

describe("finding a listing", () => {
  it("does not mind accents, capitals or the order of words", () => {
    expect(titles("creme ROSE")).toEqual(["Crème à la rose"])
    expect(titles("amandes amlou")).toEqual(["Amlou aux amandes"])
  })

  it("finds Arabic with or without hamza", () => {
    expect(titles("اركان")).toEqual(["زيت أركان"])
    expect(plain("زَيْت")).toBe("زيت")
  })

  it("keeps to a state", () => {
    expect(titles("", "draft")).toHaveLength(2)
  })

  it("ignores what an address invents", () => {
    expect(readListingQuery({ q: ["a", "b"], state: "sold" })).toEqual({
      text: "",
      state: null,
    })
  })
})
