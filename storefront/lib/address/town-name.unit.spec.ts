import { townName } from "./town-name"

describe("a town's name", () => {
  it("is in the page's language, whichever it was written in", () => {
    expect(townName("Casablanca", "ar-ma")).toBe("الدار البيضاء")
    expect(townName("الدار البيضاء", "fr-ma")).toBe("Casablanca")
  })

  it("stays as it was written where the shop does not know it", () => {
    expect(townName("Lyon", "ar-ma")).toBe("Lyon")
  })
})
