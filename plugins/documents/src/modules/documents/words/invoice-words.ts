import type { InvoiceContent, PaperLanguage } from "../../../types"

type InvoiceWords = {
  title: Record<InvoiceContent["kind"], string>
  number: string
  issued: string
  order: string
  placed: string
  shipped: string
  credits: (number: string, day: string) => string
  reason: string
  buyer: string
  /** The shop's own reasons, which are kept as codes. */
  reasons: Record<string, string>
  made_by: (name: string, town: string | null) => string
  no_maker: string
  lot: (code: string) => string
  columns: [
    title: string,
    quantity: string,
    price: string,
    rate: string,
    total: string,
  ]
  items: string
  shipping: (method: string | null) => string
  discount: string
  total: Record<InvoiceContent["kind"], string>
  taxes: string
  tax_columns: [rate: string, net: string, tax: string, gross: string]
  tax_total: string
  exempt: string
  payment: Record<InvoiceContent["kind"], string>
  card: (last4: string | null) => string
  cash: (amount: string) => string
  other_payment: string
  refund: Record<InvoiceContent["payment"]["kind"], string>
  prices: string
  page: (page: string, pages: string) => string
}

/** What invoices and credit notes say, beside their facts. */
export const INVOICE_WORDS: Record<PaperLanguage, InvoiceWords> = {
  fr: {
    title: { invoice: "Facture", credit_note: "Facture d’avoir" },
    number: "Numéro",
    issued: "Date d’émission",
    order: "Commande",
    placed: "Passée le",
    shipped: "Expédiée le",
    credits: (number, day) =>
      `Annule en partie ou en tout la facture ${number} du ${day}`,
    reason: "Motif",
    buyer: "Client",
    reasons: {
      missing_on_arrival:
        "Articles manquants ou abîmés à leur arrivée à l’entrepôt",
    },
    made_by: (name, town) => (town ? `${name}, à ${town}` : name),
    no_maker: "Autres produits",
    lot: (code) => `Lot ${code}`,
    columns: ["Désignation", "Qté", "Prix unitaire", "TVA", "Montant"],
    items: "Articles",
    shipping: (method) => (method ? `Livraison (${method})` : "Livraison"),
    discount: "Remise",
    total: { invoice: "Total TTC", credit_note: "Total TTC rendu" },
    taxes: "TVA par taux",
    tax_columns: ["Taux", "Base HT", "TVA", "TTC"],
    tax_total: "Total",
    exempt: "Sans TVA",
    payment: { invoice: "Règlement", credit_note: "Remboursement" },
    card: (last4) =>
      last4
        ? `Réglée par carte bancaire se terminant par ${last4}.`
        : "Réglée par carte bancaire.",
    cash: (amount) =>
      `En espèces à la livraison : ${amount} à remettre au transporteur.`,
    other_payment: "Réglée selon les modalités de la commande.",
    refund: {
      card: "Rendu sur la carte qui a payé la commande.",
      cash_on_delivery:
        "Déduit de la somme à remettre au transporteur, ou rendu par virement si elle a déjà été remise.",
      other: "Rendu par le moyen qui a payé la commande.",
    },
    prices: "Prix et montants TVA comprise.",
    page: (page, pages) => `Page ${page} sur ${pages}`,
  },
  ar: {
    title: { invoice: "فاتورة", credit_note: "إشعار دائن" },
    number: "الرقم",
    issued: "تاريخ الإصدار",
    order: "الطلب",
    placed: "تاريخ الطلب",
    shipped: "تاريخ الإرسال",
    credits: (number, day) =>
      `يلغي كليا أو جزئيا الفاتورة ${number} بتاريخ ${day}`,
    reason: "السبب",
    buyer: "الزبون",
    reasons: {
      missing_on_arrival: "منتجات ناقصة أو متضررة عند وصولها إلى المستودع",
    },
    made_by: (name, town) => (town ? `${name}، ${town}` : name),
    no_maker: "منتجات أخرى",
    lot: (code) => `الدفعة ${code}`,
    columns: ["البيان", "الكمية", "ثمن الوحدة", "الضريبة", "المبلغ"],
    items: "المنتجات",
    shipping: (method) => (method ? `التوصيل (${method})` : "التوصيل"),
    discount: "تخفيض",
    total: {
      invoice: "المجموع مع احتساب الضريبة",
      credit_note: "المبلغ المُعاد مع احتساب الضريبة",
    },
    taxes: "الضريبة على القيمة المضافة حسب النسبة",
    tax_columns: ["النسبة", "دون الضريبة", "الضريبة", "مع الضريبة"],
    tax_total: "المجموع",
    exempt: "دون ضريبة",
    payment: { invoice: "الأداء", credit_note: "استرداد المبلغ" },
    card: (last4) =>
      last4
        ? `أُديت بالبطاقة البنكية المنتهية بـ ${last4}.`
        : "أُديت بالبطاقة البنكية.",
    cash: (amount) => `نقدا عند التسليم: ${amount} تُسلَّم إلى الناقل.`,
    other_payment: "أُديت بالطريقة المبينة في الطلب.",
    refund: {
      card: "أُعيد المبلغ إلى البطاقة التي أُدي بها الطلب.",
      cash_on_delivery:
        "خُصم من المبلغ الواجب تسليمه إلى الناقل، أو أُعيد بتحويل بنكي إن سبق تسليمه.",
      other: "أُعيد المبلغ بالوسيلة التي أُدي بها الطلب.",
    },
    prices: "الأثمنة والمبالغ شاملة للضريبة على القيمة المضافة.",
    page: (page, pages) => `صفحة ${page} من ${pages}`,
  },
  en: {
    title: { invoice: "Invoice", credit_note: "Credit note" },
    number: "Number",
    issued: "Issued on",
    order: "Order",
    placed: "Placed on",
    shipped: "Shipped on",
    credits: (number, day) =>
      `Credits invoice ${number} of ${day}, in part or in whole`,
    reason: "Reason",
    buyer: "Customer",
    reasons: {
      missing_on_arrival:
        "Articles missing or damaged on arrival at the warehouse",
    },
    made_by: (name, town) => (town ? `${name}, ${town}` : name),
    no_maker: "Other products",
    lot: (code) => `Lot ${code}`,
    columns: ["Description", "Qty", "Unit price", "VAT", "Amount"],
    items: "Products",
    shipping: (method) => (method ? `Delivery (${method})` : "Delivery"),
    discount: "Discount",
    total: {
      invoice: "Total incl. VAT",
      credit_note: "Total given back, incl. VAT",
    },
    taxes: "VAT by rate",
    tax_columns: ["Rate", "Excl. VAT", "VAT", "Incl. VAT"],
    tax_total: "Total",
    exempt: "No VAT",
    payment: { invoice: "Payment", credit_note: "Refund" },
    card: (last4) =>
      last4 ? `Paid by card ending in ${last4}.` : "Paid by card.",
    cash: (amount) => `In cash on delivery: ${amount} to hand to the carrier.`,
    other_payment: "Paid as agreed in the order.",
    refund: {
      card: "Given back to the card that paid for the order.",
      cash_on_delivery:
        "Taken off the sum to hand to the carrier, or given back by bank transfer if it was handed over already.",
      other: "Given back the way the order was paid.",
    },
    prices: "Prices and amounts include VAT.",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
}
