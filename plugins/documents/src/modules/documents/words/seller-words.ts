import type { PaperLanguage } from "../../../types"

/** How a seller's identifiers are called. */
export const SELLER_WORDS: Record<
  PaperLanguage,
  Record<
    "ice" | "tax_id" | "trade_register" | "business_tax" | "vat_number",
    string
  > & { unknown: string }
> = {
  fr: {
    ice: "ICE",
    tax_id: "IF",
    trade_register: "RC",
    business_tax: "TP",
    vat_number: "N° TVA",
    unknown:
      "Document de démonstration : l’identité légale du vendeur n’est pas configurée.",
  },
  ar: {
    ice: "التعريف الموحد للمقاولة",
    tax_id: "التعريف الضريبي",
    trade_register: "السجل التجاري",
    business_tax: "الرسم المهني",
    vat_number: "رقم الضريبة على القيمة المضافة",
    unknown: "وثيقة تجريبية: لم تُضبط الهوية القانونية للبائع بعد.",
  },
  en: {
    ice: "ICE",
    tax_id: "Tax ID (IF)",
    trade_register: "Trade register (RC)",
    business_tax: "Business tax (TP)",
    vat_number: "VAT no.",
    unknown:
      "Demonstration document: the seller’s legal identity is not configured.",
  },
}
