import { settlementsOptionsSchema } from "../../types/options"
import { writeBankFile } from "../write-bank-file"

const { bank_file } = settlementsOptionsSchema.parse({})
const batch = {
  number: "V-2026-11-01",
  currency_code: "mad",
  payouts: [
    { name: "Tamount", rib: "007780000123456789012396", amount: 123_405 },
    { name: "=Tifawin", rib: "007780000123456789012396", amount: 7 },
  ],
}

describe("the bank's file", () => {
  it("says each transfer in whole centimes, and runs nothing", () => {
    expect(writeBankFile(batch, bank_file).split("\r\n")).toEqual([
      "Reference;RIB beneficiaire;Nom beneficiaire;Montant;Devise;Motif",
      "V-2026-11-01-001;007780000123456789012396;Tamount;1234,05;MAD;CoopStore V-2026-11-01",
      "V-2026-11-01-002;007780000123456789012396;'=Tifawin;0,07;MAD;CoopStore V-2026-11-01",
      "",
    ])
  })

  it("has the columns and separators that the bank wants", () => {
    expect(
      writeBankFile(batch, {
        ...bank_file,
        delimiter: ",",
        decimal_mark: ".",
        debit_rib: "1",
        columns: [
          { header: "FROM", field: "debit_rib" },
          { header: "AMOUNT", field: "amount" },
        ],
      }).split("\r\n")
    ).toEqual(["FROM,AMOUNT", "1,1234.05", "1,0.07", ""])
  })
})
