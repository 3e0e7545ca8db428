/** Where a batch of payouts stands. */
export const PAYOUT_BATCH_STATUSES = [
  "proposed",
  "approved",
  "paid",
  "canceled",
] as const

export type PayoutBatchStatus = (typeof PAYOUT_BATCH_STATUSES)[number]

/** Where one transfer of it stands. */
export const PAYOUT_STATUSES = ["waiting", "paid", "failed"] as const

export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

/** Why a cooperative that is owed something is not in a batch. */
export type LeftOut = {
  cooperative_id: string
  name: string
  /** Centimes. */
  amount: number
  reason: "rib_missing" | "rib_wrong"
}

/** A batch before it is stored. */
export type NewPayoutBatch = {
  number: string
  currency_code: string
  total: number
  proposed_by: string
  left_out: LeftOut[]
  payouts: {
    cooperative_id: string
    name: string
    amount: number
    rib: string
  }[]
}

/** A transfer to one cooperative. */
export type AdminPayout = {
  id: string
  cooperative_id: string
  name: string
  /** Centimes. */
  amount: number
  rib: string
  status: PayoutStatus
  failure_reason: string | null
}

/** A batch as staff see it; dates are ISO strings. */
export type AdminPayoutBatch = {
  id: string
  number: string
  status: PayoutBatchStatus
  currency_code: string
  /** Centimes. */
  total: number
  left_out: LeftOut[]
  proposed_by: string
  proposed_by_name: string
  proposed_at: string
  approved_by: string | null
  approved_by_name: string | null
  approved_at: string | null
  paid_by: string | null
  paid_by_name: string | null
  paid_at: string | null
  /** Of the bank's transfer order. */
  reference: string | null
  payouts: AdminPayout[]
}

/** `GET /admin/payout-batches`, latest first. */
export type AdminPayoutBatches = {
  payout_batches: AdminPayoutBatch[]
  count: number
  limit: number
  offset: number
}
