import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type { CooperativeOrderRow } from "./types"
import { KEY } from "./use-cooperatives"

/** What narrows the list of makers' parts. */
export type CooperativeOrderFilters = {
  order_id?: string
  cooperative_id?: string
  status?: string
  late?: string
  limit: number
  offset: number
}

/** One page of makers' parts of orders, newest first. */
export const useCooperativeOrders = (query: CooperativeOrderFilters) =>
  useQuery({
    queryKey: [KEY, "orders", query],
    queryFn: () =>
      sdk.client.fetch<{
        cooperative_orders: CooperativeOrderRow[]
        count: number
      }>("/admin/cooperative-orders", { query }),
    placeholderData: keepPreviousData,
  })
