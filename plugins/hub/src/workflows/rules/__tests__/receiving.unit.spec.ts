import { countLine } from "../count-line"
import { isTraced } from "../is-traced"
import { foldName, readScan } from "../read-scan"

const line = {
  line_item_id: "ordli_1",
  product_id: "prod_1",
  variant_id: null,
  title: "Argan oil",
  variant_title: null,
  thumbnail: null,
  expected: 5,
  is_traced: true,
}
const count = (good: number, damaged = 0, surplus = 0) =>
  countLine(line, {
    line_item_id: "ordli_1",
    good,
    damaged,
    surplus,
    lot_code: "L1",
    best_before: null,
    shelf: null,
  })

describe("a count at the hub", () => {
  it("reckons what is short from what was due", () => {
    expect(count(3, 1)).toMatchObject({ expected: 5, short: 1 })
    expect(count(5, 0, 2)).toMatchObject({ short: 0, surplus: 2 })
  })

  it("is refused when it is more than was due", () => {
    expect(() => count(5, 1)).toThrow(
      "Argan oil: 5 were due, not 6; count what is more as surplus"
    )
  })

  it("asks for the lot of everything but crafts", () => {
    expect(["oil", "cosmetic", "honey", null].map(isTraced)).toEqual(
      Array(4).fill(true)
    )
    expect(isTraced("craft")).toBe(false)
  })
})

describe("a scan", () => {
  it.each([
    ["22", { kind: "order", display_id: 22, cooperative: null }],
    [" #22 ", { kind: "order", display_id: 22, cooperative: null }],
    ["22 Tamounte", { kind: "order", display_id: 22, cooperative: "tamounte" }],
    ["22/aït-baha", { kind: "order", display_id: 22, cooperative: "aitbaha" }],
    ["coopord_01ABC", { kind: "part", id: "coopord_01ABC" }],
    ["argan", null],
    ["", null],
  ])("of %j is read", (text, scan) => {
    expect(readScan(text)).toEqual(scan)
  })

  it("knows a name whatever its accents, in Arabic too", () => {
    expect(foldName("Coopérative Aït Baha")).toBe("cooperativeaitbaha")
    expect(foldName("تعاونية تمونت")).toBe("تعاونيةتمونت")
  })
})
