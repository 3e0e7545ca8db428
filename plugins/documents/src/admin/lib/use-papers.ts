import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "#kit/sdk"
import type { OrderPaperListResponse } from "../../types"

const keyOf = (order_id: string) => ["order-papers", order_id]

/** The invoice and credit notes of an order. */
export const usePapers = (order_id: string) =>
  useQuery({
    queryKey: keyOf(order_id),
    queryFn: () =>
      sdk.client.fetch<OrderPaperListResponse>("/admin/invoices", {
        query: { order_id },
      }),
  })

/** Issues an order's invoice. */
export const useIssueInvoice = (order_id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      sdk.client.fetch<OrderPaperListResponse>("/admin/invoices", {
        method: "POST",
        body: { order_id },
      }),
    onSuccess: (answer) => client.setQueryData(keyOf(order_id), answer),
  })
}
