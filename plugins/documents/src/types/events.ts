/** Events of the documents plugin; each bears the id of the paper. */
export const DocumentsEvents = {
  INVOICE_ISSUED: "invoice.issued",
} as const
