import type { RemittanceColumns } from "@coopstore/carriers/types"
import { parseAmount } from "../parse-amount"
import { readRemittance } from "../read-remittance"

const COLUMNS: RemittanceColumns = {
  tracking_number: ["code envoi"],
  order_number: ["order number"],
  amount: ["montant crbt", "amount"],
  reference: ["référence"],
  collected_on: ["date d'encaissement"],
}

const read = (file: string | Buffer) =>
  readRemittance(Buffer.from(file), COLUMNS)

describe("an amount in a carrier's file", () => {
  it.each([
    ["200", 20_000],
    ["200,5", 20_050],
    ["1 234,50", 123_450],
    ["1\u00a0234,50 DH", 123_450],
    ["1,234.50 MAD", 123_450],
    ["1.234,50", 123_450],
    ["1,234", 123_400],
    ["-30.00", -3000],
    ["0.07", 7],
  ])("%s is %d centimes", (text, minor) => {
    expect(parseAmount(text)).toBe(minor)
  })

  it.each(["", "TOTAL", "-", "n/a"])("%p is none", (text) => {
    expect(parseAmount(text)).toBeNull()
  })
})

describe("a carrier's remittance file", () => {
  it("is read with semicolons, French heads and Latin letters", () => {
    const latin = Buffer.from(
      "R\u00e9f\u00e9rence;Code envoi;Montant CRBT;Date d'encaissement\r\n17;EA100;1 234,50;02/11/2026\r\n;;TOTAL;\r\n",
      "latin1"
    )
    expect(read(latin)).toEqual([
      {
        row: 2,
        tracking: "EA100",
        order: null,
        reference: "17",
        collected_on: "02/11/2026",
        amount: 123_450,
      },
    ])
  })

  it("is read with commas, quotes, a byte order mark and order numbers", () => {
    expect(read('\ufeffOrder number,Amount\n"#12","200.00"\n')).toEqual([
      expect.objectContaining({ order: "12", amount: 20_000, tracking: null }),
    ])
  })

  it("says which columns it lacks", () => {
    expect(() => read("Nom;Prix\nA;1\n")).toThrow(
      /The file needs a column of amounts .*; it has Nom, Prix$/
    )
  })
})
