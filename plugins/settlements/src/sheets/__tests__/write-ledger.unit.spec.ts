import type { VendorLedgerLine } from "../../types/ledger"
import { sheetLanguage } from "../ledger-words"
import { writeLedger } from "../write-ledger"

const line: VendorLedgerLine = {
  id: "entry_1",
  kind: "commission",
  amount: -1_440,
  currency_code: "mad",
  sold: null,
  occurred_at: "2026-11-26T12:00:00.000Z",
  available_at: null,
  order_display_id: 12,
  cooperative_order_id: "coopord_1",
  reason: "=SUM(A1)",
  rate_basis_points: 1200,
}

describe("the ledger as a file", () => {
  it("says each line in the reader's language, and runs nothing", async () => {
    const { content } = await writeLedger([line], {
      language: sheetLanguage("ar-MA"),
      format: "csv",
      digits: new Map([["mad", 2]]),
    })
    expect(content.toString().trim().split("\n")).toEqual([
      "التاريخ;العملية;رقم الطلب;المبلغ;العملة;قابل للأداء ابتداء من;السبب",
      "2026-11-26;عمولة;12;-14.4;MAD;;'=SUM(A1)",
    ])
  })

  it("is a workbook when one is asked for", async () => {
    const { content } = await writeLedger([line], {
      language: sheetLanguage(undefined),
      format: "xlsx",
      digits: new Map(),
    })
    expect(content.subarray(0, 2).toString()).toBe("PK")
  })
})
