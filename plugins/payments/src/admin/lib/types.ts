import type {
  CashCollectionShape,
  CashState,
} from "../../types/cash-collection"
import type { OrderRefundShape } from "../../types/order-refund"
import type { RemittanceShape } from "../../types/remittance"

/** An order's cash with whom to ring. */
export type CashRow = CashCollectionShape & {
  order: {
    email: string | null
    shipping_address: {
      first_name: string | null
      last_name: string | null
      city: string | null
      phone: string | null
    } | null
  } | null
}

export type CashList = { cash_collections: CashRow[]; count: number }

export type CashCounts = {
  counts: { state: CashState; count: number; amount: number }[]
  carriers: string[]
}

export type RefundList = { order_refunds: OrderRefundShape[]; count: number }

/** Remittances in a list: of their lines only how many there are, and wait. */
export type RemittanceList = {
  cash_remittances: (Omit<RemittanceShape, "lines"> & {
    line_count: number
    undecided_count: number
  })[]
  count: number
}
