import { headOf } from "../column-words"
import { neutraliseFormula, restoreText } from "../neutralise-formula"
import { parseMonths, parseScaled } from "../parse-numbers"
import { readSheet, UnreadableSheet } from "../read-sheet"
import { findAllergens, findUnit } from "../value-words"
import { writeSheet } from "../write-sheet"

describe("a file that leaves the shop", () => {
  const sheet = {
    head: headOf("ar").slice(0, 5),
    rows: [
      ["=HYPERLINK(1)", "زيت أركان", "@SUM(A1)", 12.5, null],
      ["A-1", 'Miel; de "thym"\nen pot', "-5", 3, "+212"],
    ],
  }

  it.each(["csv", "xlsx"] as const)(
    "comes back as it was from %s, and holds no formula",
    async (format) => {
      const { content } = await writeSheet(sheet, format)
      const [head, ...rows] = await readSheet(Buffer.from(content))

      expect(head).toEqual(sheet.head)
      expect(rows).toEqual([
        ["=HYPERLINK(1)", "زيت أركان", "@SUM(A1)", "12.5", ""],
        ["A-1", 'Miel; de "thym"\nen pot', "-5", "3", "+212"],
      ])
    }
  )

  it("begins no cell of a CSV file as a formula", async () => {
    const { content } = await writeSheet(sheet, "csv")
    expect(content.toString()).toContain("'=HYPERLINK(1)")
    expect(content.toString()).toContain("'@SUM(A1)")
    expect(content.toString()).toContain("'+212")
  })

  it.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1"])(
    "takes the sting out of %j, and gives it back",
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`)
      expect(restoreText(neutraliseFormula(text))).toBe(text)
    }
  )
})

describe("a file that comes in", () => {
  it.each([";", ",", "\t"])("may separate its cells by %j", async (mark) => {
    const text = ["Référence", "Prix"].join(mark) + "\n" + ["a", "1"].join(mark)
    expect(await readSheet(Buffer.from(text))).toEqual([
      ["Référence", "Prix"],
      ["a", "1"],
    ])
  })

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    ["a broken archive", Buffer.from("PK\u0003\u0004 nothing")],
    ["open quotes", Buffer.from('a;b\n"1;2')],
  ])("is refused when it is %s", async (_name, file) => {
    await expect(readSheet(file)).rejects.toBeInstanceOf(UnreadableSheet)
  })
})

describe("numbers as people type them", () => {
  it.each([
    ["120", 12_000],
    ["120,50", 12_050],
    ["1 234.5", 123_450],
    ["١٢٠٫٥", 12_050],
    ["12,500", 1_250],
    ["12,505", null],
    ["-3", null],
    ["1e3", null],
    ["douze", null],
  ])("%s is %s centimes", (cell, centimes) => {
    expect(parseScaled(cell, 2)).toBe(centimes)
  })

  it.each([
    ["9, 10", [9, 10]],
    ["11-2", [11, 12, 1, 2]],
    ["13", null],
    ["été", null],
  ])("%s are the months %s", (cell, months) => {
    expect(parseMonths(cell)).toEqual(months)
  })
})

describe("words of any language", () => {
  it("name the same allergens", () => {
    expect(findAllergens("Fruits à coque, lait")).toEqual(["nuts", "milk"])
    expect(findAllergens("المكسرات، الحليب")).toEqual(["nuts", "milk"])
    expect(findAllergens("Aucun")).toEqual([])
    expect(findAllergens("poussière")).toBeNull()
  })

  it("name the same units", () => {
    expect(findUnit("Kg")).toEqual({ unit: "g", factor: 1000 })
    expect(findUnit("لتر")).toEqual({ unit: "ml", factor: 1000 })
    expect(findUnit("botte")).toBeUndefined()
  })
})
