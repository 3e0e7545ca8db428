import {
  useMutation,
  useQuery,
  useQueryClient,
  keepPreviousData,
} from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type {
  CooperativeDetail,
  CooperativeProduct,
  CooperativeSummary,
} from "./types"

/** Where what these pages read is kept, so that writes refresh it. */
export const KEY = "cooperatives"

/** Under this key the changes of listings are kept. */
export const LISTING_CHANGES = "listing-changes"

/** What narrows the list of cooperatives. */
export type CooperativeFilters = {
  q?: string
  status?: string
  region?: string
  limit: number
  offset: number
}

/** One page of cooperatives. */
export const useCooperatives = (query: CooperativeFilters) =>
  useQuery({
    queryKey: [KEY, "list", query],
    queryFn: () =>
      sdk.client.fetch<{ cooperatives: CooperativeSummary[]; count: number }>(
        "/admin/cooperatives",
        { query }
      ),
    placeholderData: keepPreviousData,
  })

/** One cooperative with its people, records and texts. */
export const useCooperative = (id: string) =>
  useQuery({
    queryKey: [KEY, id],
    queryFn: () =>
      sdk.client.fetch<{ cooperative: CooperativeDetail }>(
        `/admin/cooperatives/${id}`
      ),
  })

/** The products that a cooperative makes. */
export const useCooperativeProducts = (id: string) =>
  useQuery({
    queryKey: [KEY, id, "products"],
    queryFn: () =>
      sdk.client.fetch<{ products: CooperativeProduct[]; count: number }>(
        `/admin/cooperatives/${id}/products`,
        { query: { limit: 500 } }
      ),
  })

/** The maker of a product, or null. */
export const useProductCooperative = (product_id: string) =>
  useQuery({
    queryKey: [KEY, "of-product", product_id],
    queryFn: () =>
      sdk.client.fetch<{ cooperative: CooperativeSummary | null }>(
        `/admin/products/${product_id}/cooperative`
      ),
  })

/** A write to the admin API. */
export type AdminWrite = {
  path: string
  method?: "POST" | "DELETE"
  body?: Record<string, unknown>
}

/** Sends a write and refreshes whatever shows cooperatives or products. */
export const useAdminWrite = <
  Answer = { cooperative: CooperativeDetail },
>() => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, method = "POST", body }: AdminWrite) =>
      sdk.client.fetch<Answer>(`/admin/${path}`, { method, body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [KEY] }),
        client.invalidateQueries({ queryKey: ["products"] }),
        client.invalidateQueries({ queryKey: [LISTING_CHANGES] }),
      ]),
  })
}
