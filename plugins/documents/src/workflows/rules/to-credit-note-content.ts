import type { InvoiceContent } from "../../types"
import { splitTaxes, type Taxed } from "./split-taxes"

/** Money given back, and what for; amounts in minor units, VAT included. */
export type GivenBack = {
  amount: number
  reason: string
  /** By line of the order; null stands for delivery. */
  parts: {
    line_item_id: string | null
    quantity: number
    gross: number
    tax: number
  }[]
}

type Facts = { invoice: InvoiceContent; refund: GivenBack; issued_at: Date }

/**
 * What the credit note of a refund says. Where what is known of its lines does
 * not come to the amount, it names no line and lowers every rate alike.
 */
export function toCreditNoteContent({
  invoice,
  refund,
  issued_at,
}: Facts): Omit<InvoiceContent, "number"> {
  const known = refund.parts.reduce((sum, { gross }) => sum + gross, 0)
  const makers = known === refund.amount ? toMakers(invoice, refund) : []
  const item_total = makers
    .flatMap(({ lines }) => lines)
    .reduce((sum, { total }) => sum + total, 0)
  const shipping = refund.parts
    .filter(({ line_item_id }) => line_item_id === null)
    .reduce((sum, { gross }) => sum + gross, 0)
  const shown = makers.length || shipping === refund.amount
  return {
    ...invoice,
    kind: "credit_note",
    issued_at: issued_at.toISOString(),
    credits: {
      number: invoice.number,
      issued_at: invoice.issued_at,
      reason: refund.reason || null,
    },
    makers,
    item_total: shown ? item_total : refund.amount,
    shipping: {
      method: invoice.shipping.method,
      total: shown ? shipping : 0,
    },
    discount_total: shown ? item_total + shipping - refund.amount : 0,
    total: refund.amount,
    taxes: splitTaxes(
      shown ? toTaxed(invoice, refund) : ofInvoice(invoice),
      refund.amount
    ),
  }
}

/** The invoice's lines that came back, at the price they were invoiced at. */
function toMakers(
  invoice: InvoiceContent,
  { parts }: GivenBack
): InvoiceContent["makers"] {
  return invoice.makers.flatMap((maker) => {
    const lines = maker.lines.flatMap((line) => {
      const part = parts.find(
        ({ line_item_id }) => line_item_id === line.line_item_id
      )
      return part
        ? [
            {
              ...line,
              quantity: part.quantity,
              total: line.unit_price * part.quantity,
            },
          ]
        : []
    })
    return lines.length ? [{ ...maker, lines }] : []
  })
}

function toTaxed(invoice: InvoiceContent, { parts }: GivenBack): Taxed[] {
  const lines = invoice.makers.flatMap((maker) => maker.lines)
  return parts.map(({ line_item_id, gross, tax }) => ({
    rate:
      line_item_id === null
        ? rateOfDelivery(gross, tax, invoice)
        : (lines.find((line) => line.line_item_id === line_item_id)?.tax_rate ??
          0),
    gross,
    tax,
  }))
}

/** The invoice's rate that is nearest to what delivery was taxed at. */
function rateOfDelivery(
  gross: number,
  tax: number,
  { taxes }: InvoiceContent
): number {
  const rate = gross > tax ? (tax / (gross - tax)) * 100 : 0
  const rates = taxes
    .map((each) => each.rate)
    .toSorted((one, other) => Math.abs(one - rate) - Math.abs(other - rate))
  return rates[0] ?? 0
}

function ofInvoice({ taxes }: InvoiceContent): Taxed[] {
  return taxes.map(({ rate, net, tax }) => ({ rate, gross: net + tax, tax }))
}
