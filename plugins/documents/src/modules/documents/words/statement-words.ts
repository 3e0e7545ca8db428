import type { PaperLanguage, StatementKind } from "../../../types"

type StatementWords = {
  title: string
  number: string
  issued: string
  period: string
  from_to: (from: string, to: string) => string
  cooperative: string
  ice: string
  rib: string
  summary: string
  opening: (day: string) => string
  closing: (day: string) => string
  /** One line, and the sum of a month's lines. */
  kinds: Record<StatementKind, [line: string, sum: string]>
  detail: string
  columns: [
    date: string,
    kind: string,
    order: string,
    note: string,
    amount: string,
  ]
  quiet: string
  payable: (amount: string, day: string | null) => string
  nothing_payable: string
  /** Where the statement does not know what is payable. */
  when_payable: string
  page: (page: string, pages: string) => string
}

/** What a cooperative's monthly statement says, beside its figures. */
export const STATEMENT_WORDS: Record<PaperLanguage, StatementWords> = {
  fr: {
    title: "Relevé mensuel",
    number: "Numéro",
    issued: "Date d’émission",
    period: "Période",
    from_to: (from, to) => `du ${from} au ${to}`,
    cooperative: "Coopérative",
    ice: "ICE",
    rib: "RIB",
    summary: "En résumé",
    opening: (day) => `Solde d’ouverture au ${day}`,
    closing: (day) => `Solde de clôture au ${day}`,
    kinds: {
      sale: ["Vente", "Ventes"],
      discount_share: ["Part de remise", "Part des remises"],
      shipping_share: ["Part de livraison", "Part de la livraison"],
      vat: ["TVA", "TVA"],
      commission: ["Commission", "Commission de CoopStore"],
      refund: ["Remboursement", "Remboursements"],
      adjustment: ["Correction", "Corrections"],
      payout: ["Virement", "Virements"],
    },
    detail: "Ligne par ligne",
    columns: ["Date", "Opération", "Commande", "Note", "Montant"],
    quiet: "Aucune opération pendant cette période.",
    payable: (amount, day) =>
      day
        ? `De ce solde, ${amount} seront virés le ${day}.`
        : `De ce solde, ${amount} peuvent être virés.`,
    nothing_payable:
      "Rien n’est encore à virer : une vente est payable quand l’argent est entré et que le délai de rétractation est passé.",
    when_payable:
      "Une vente est payable quand l’argent est entré et que le délai de rétractation est passé.",
    page: (page, pages) => `Page ${page} sur ${pages}`,
  },
  ar: {
    title: "كشف شهري",
    number: "الرقم",
    issued: "تاريخ الإصدار",
    period: "الفترة",
    from_to: (from, to) => `من ${from} إلى ${to}`,
    cooperative: "التعاونية",
    ice: "التعريف الموحد للمقاولة",
    rib: "رقم الحساب البنكي",
    summary: "ملخص",
    opening: (day) => `رصيد بداية الفترة في ${day}`,
    closing: (day) => `رصيد نهاية الفترة في ${day}`,
    kinds: {
      sale: ["بيع", "المبيعات"],
      discount_share: ["حصة من تخفيض", "حصة التخفيضات"],
      shipping_share: ["حصة من التوصيل", "حصة التوصيل"],
      vat: ["الضريبة", "الضريبة على القيمة المضافة"],
      commission: ["عمولة", "عمولة CoopStore"],
      refund: ["مبلغ مُعاد", "المبالغ المُعادة"],
      adjustment: ["تصحيح", "التصحيحات"],
      payout: ["تحويل", "التحويلات"],
    },
    detail: "التفاصيل",
    columns: ["التاريخ", "العملية", "الطلب", "ملاحظة", "المبلغ"],
    quiet: "لا توجد أي عملية خلال هذه الفترة.",
    payable: (amount, day) =>
      day
        ? `من هذا الرصيد، سيُحوَّل مبلغ ${amount} يوم ${day}.`
        : `من هذا الرصيد، يمكن تحويل مبلغ ${amount}.`,
    nothing_payable:
      "لا يوجد مبلغ للتحويل بعد: يصبح ثمن البيع قابلا للأداء بعد استلام المال وانقضاء أجل التراجع.",
    when_payable:
      "يصبح ثمن البيع قابلا للأداء بعد استلام المال وانقضاء أجل التراجع.",
    page: (page, pages) => `صفحة ${page} من ${pages}`,
  },
  en: {
    title: "Monthly statement",
    number: "Number",
    issued: "Issued on",
    period: "Period",
    from_to: (from, to) => `${from} to ${to}`,
    cooperative: "Cooperative",
    ice: "ICE",
    rib: "RIB",
    summary: "In short",
    opening: (day) => `Opening balance on ${day}`,
    closing: (day) => `Closing balance on ${day}`,
    kinds: {
      sale: ["Sale", "Sales"],
      discount_share: ["Share of discount", "Share of discounts"],
      shipping_share: ["Share of delivery", "Share of delivery"],
      vat: ["VAT", "VAT"],
      commission: ["Commission", "CoopStore’s commission"],
      refund: ["Refund", "Refunds"],
      adjustment: ["Correction", "Corrections"],
      payout: ["Transfer", "Transfers"],
    },
    detail: "Line by line",
    columns: ["Date", "Operation", "Order", "Note", "Amount"],
    quiet: "Nothing happened in this period.",
    payable: (amount, day) =>
      day
        ? `Of this balance, ${amount} will be transferred on ${day}.`
        : `Of this balance, ${amount} may be transferred.`,
    nothing_payable:
      "Nothing is to be transferred yet: a sale is payable once the money has come in and the withdrawal period has passed.",
    when_payable:
      "A sale is payable once the money has come in and the withdrawal period has passed.",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
}
