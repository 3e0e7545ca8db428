import { LEDGER_KINDS, type LedgerKind } from "../types/ledger"

export const LEDGER_COLUMNS = [
  "date",
  "kind",
  "order",
  "amount",
  "currency",
  "available",
  "reason",
] as const

const LANGUAGES = ["fr", "ar", "en"] as const

/** Languages in which the ledger can be taken home. */
export type SheetLanguage = (typeof LANGUAGES)[number]

type Words<K extends string> = Record<SheetLanguage, Record<K, string>>

/** How the columns are called. */
export const COLUMN_WORDS: Words<(typeof LEDGER_COLUMNS)[number]> = {
  fr: {
    date: "Date",
    kind: "Opération",
    order: "Commande",
    amount: "Montant",
    currency: "Devise",
    available: "Payable à partir du",
    reason: "Motif",
  },
  ar: {
    date: "التاريخ",
    kind: "العملية",
    order: "رقم الطلب",
    amount: "المبلغ",
    currency: "العملة",
    available: "قابل للأداء ابتداء من",
    reason: "السبب",
  },
  en: {
    date: "Date",
    kind: "Operation",
    order: "Order",
    amount: "Amount",
    currency: "Currency",
    available: "Payable from",
    reason: "Reason",
  },
}

/** How the kinds of lines are called. */
export const KIND_WORDS: Words<LedgerKind> = {
  fr: {
    sale: "Vente",
    discount_share: "Remise",
    shipping_share: "Livraison",
    vat: "TVA",
    commission: "Commission",
    refund: "Remboursement",
    adjustment: "Correction",
    payout: "Virement",
  },
  ar: {
    sale: "بيع",
    discount_share: "تخفيض",
    shipping_share: "التوصيل",
    vat: "الضريبة على القيمة المضافة",
    commission: "عمولة",
    refund: "استرداد",
    adjustment: "تصحيح",
    payout: "تحويل",
  },
  en: {
    sale: "Sale",
    discount_share: "Discount",
    shipping_share: "Delivery",
    vat: "VAT",
    commission: "Commission",
    refund: "Refund",
    adjustment: "Correction",
    payout: "Transfer",
  },
}

const REASONS = ["refused", "canceled", "missing_on_arrival"] as const

/** Why the shop itself wrote a line, as the ledger keeps it. */
const REASON_WORDS: Words<(typeof REASONS)[number]> = {
  fr: {
    refused: "Commande refusée",
    canceled: "Commande annulée",
    missing_on_arrival: "Manquant ou abîmé à l’arrivée à l’entrepôt",
  },
  ar: {
    refused: "طلب مرفوض",
    canceled: "طلب ملغى",
    missing_on_arrival: "ناقص أو متضرر عند الوصول إلى المستودع",
  },
  en: {
    refused: "Order refused",
    canceled: "Order canceled",
    missing_on_arrival: "Missing or damaged on arrival at the hub",
  },
}

/** What a line says beside its kind: a reason in words, else its rate. */
export function sayNote(
  {
    reason,
    rate_basis_points,
  }: { reason: string | null; rate_basis_points: number | null },
  language: SheetLanguage
): string | null {
  const known = REASONS.find((each) => each === reason)
  if (known) {
    return REASON_WORDS[language][known]
  }
  return (
    reason ??
    (rate_basis_points === null ? null : `${rate_basis_points / 100} %`)
  )
}

/** The language of a Medusa locale; French where it names none of ours. */
export function sheetLanguage(locale: string | undefined): SheetLanguage {
  return LANGUAGES.find((language) => locale?.startsWith(language)) ?? "fr"
}

/** That a stored text is a kind of line. */
export function isLedgerKind(kind: string): kind is LedgerKind {
  return LEDGER_KINDS.some((known) => known === kind)
}
