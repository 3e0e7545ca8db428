import type { VendorCooperativeOrder } from "../types/cooperative-order"
import type { Language } from "../types/languages"
import {
  ORDER_COLUMN_WORDS,
  ORDER_COLUMNS,
  ORDER_STATUS_WORDS,
} from "./order-words"
import type { Cell, Sheet } from "./write-sheet"

/** What of an order the file shows; `placed_at` may still be a date. */
export type SheetOrder = Pick<
  VendorCooperativeOrder,
  "order_display_id" | "status" | "currency_code" | "delivery_town" | "lines"
> & { placed_at: string | Date }

/** Decimals of each currency, by its code. */
export type DecimalDigits = Map<string, number>

/** A cooperative's orders as a sheet, a row per line. */
export function toOrdersSheet(
  orders: SheetOrder[],
  { language, digits }: { language: Language; digits: DecimalDigits }
): Sheet {
  return {
    head: ORDER_COLUMNS.map((column) => ORDER_COLUMN_WORDS[language][column]),
    rows: orders.flatMap((order) =>
      order.lines.map((line): Cell[] => [
        order.order_display_id,
        dayOf(order.placed_at),
        ORDER_STATUS_WORDS[language][order.status],
        line.title,
        line.variant_title,
        line.quantity,
        toDecimal(line.unit_price, digits.get(order.currency_code) ?? 2),
        toDecimal(line.total, digits.get(order.currency_code) ?? 2),
        order.currency_code.toUpperCase(),
        order.delivery_town,
      ])
    ),
  }
}

/** The day in Morocco, as 2026-11-26: sorted right by every spreadsheet. */
function dayOf(moment: string | Date): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Africa/Casablanca",
  }).format(new Date(moment))
}

/** Minor units as a number that a spreadsheet can add up; shown, never stored. */
export function toDecimal(minor: number, digits: number): number {
  return Number(`${minor}e-${digits}`)
}
