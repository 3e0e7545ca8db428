import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type { AdminCommissionRules } from "../../types/commission-rule"
import type { AdminLedger } from "../../types/ledger"
import type { LedgerCheck } from "../../types/ledger-check"
import type { AdminPayoutBatches } from "../../types/payout"
import type { AdminStatements } from "../../types/statement"

const KEY = "settlements"

type Narrowed = {
  cooperative_id?: string
  order_id?: string
  status?: string
  to_pay?: string
  limit: number
  offset: number
}

const useList = <Answer>(path: string, query?: Narrowed) =>
  useQuery({
    queryKey: [KEY, path, query],
    queryFn: () => sdk.client.fetch<Answer>(`/admin/${path}`, { query }),
    placeholderData: keepPreviousData,
  })

/** One page of batches of payouts, latest first. */
export const usePayoutBatches = (query: Narrowed) =>
  useList<AdminPayoutBatches>("payout-batches", query)

/** One page of statements, latest first. */
export const useStatements = (query: Narrowed) =>
  useList<AdminStatements>("statements", query)

/** One page of the ledger, latest first. */
export const useLedger = (query: Narrowed) =>
  useList<AdminLedger>("ledger", query)

/** Every commission rule, latest first. */
export const useCommissionRules = () =>
  useList<AdminCommissionRules>("commission-rules")

/** What breaks the rules of the ledger. */
export const useLedgerCheck = () => useList<LedgerCheck>("ledger-check")

type Named = { id: string; name: string }

/** Cooperatives by name, to choose from. */
export const useCooperativeNames = () =>
  useList<{ cooperatives: Named[] }>("cooperatives", {
    limit: 2_000,
    offset: 0,
  })

/** Categories by name, to choose from. */
export const useCategoryNames = () =>
  useList<{ product_categories: Named[] }>("product-categories", {
    limit: 500,
    offset: 0,
  })

/** Sends a write and refreshes what these pages show. */
export const useWrite = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body?: object }) =>
      sdk.client.fetch<unknown>(`/admin/${path}`, {
        method: "POST",
        body: body ?? {},
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
