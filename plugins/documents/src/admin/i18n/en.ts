export const en = {
  title: "Papers",
  invoice: "Invoice",
  credit_note: "Credit note",
  none: "No invoice yet: it is issued when the first parcel leaves.",
  issue: "Issue the invoice",
  issued: "The invoice is issued",
  parcel: "Parcel {{number}}",
  slip: "Packing slip",
  label: "Label",
  languages: { fr: "French", ar: "Arabic", en: "English" },
  open: "{{paper}}, in {{language}}",
}
