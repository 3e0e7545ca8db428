import type { SheetLanguage } from "./ledger-words"

type StatementWord =
  | "date"
  | "operation"
  | "order"
  | "note"
  | "amount"
  | "balance"
  | "opening"
  | "closing"

/** How the columns and balances of a statement are called. */
export const STATEMENT_WORDS: Record<
  SheetLanguage,
  Record<StatementWord, string>
> = {
  fr: {
    date: "Date",
    operation: "Opération",
    order: "Commande",
    note: "Précision",
    amount: "Montant (MAD)",
    balance: "Solde (MAD)",
    opening: "Solde de départ",
    closing: "Solde final",
  },
  ar: {
    date: "التاريخ",
    operation: "العملية",
    order: "رقم الطلب",
    note: "توضيح",
    amount: "المبلغ (درهم)",
    balance: "الرصيد (درهم)",
    opening: "الرصيد الأولي",
    closing: "الرصيد النهائي",
  },
  en: {
    date: "Date",
    operation: "Operation",
    order: "Order",
    note: "Detail",
    amount: "Amount (MAD)",
    balance: "Balance (MAD)",
    opening: "Opening balance",
    closing: "Closing balance",
  },
}
