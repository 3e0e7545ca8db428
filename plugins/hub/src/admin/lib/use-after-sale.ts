import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "#kit/sdk"
import { useAttempt } from "#kit/use-attempt"
import type {
  AfterSaleReplacements,
  AfterSaleShape,
} from "../../types/after-sale"
import { useHubWrite } from "./use-hub"

/** The texts of what happens after a sale. */
export const useAfterSaleTexts = () => useTranslation("afterSale").t

/** What happened after sales, narrowed by a state, a kind or an order. */
export const useAfterSales = (query: {
  order_id?: string
  kind?: string | string[]
  state?: string
  limit: number
  offset: number
}) =>
  useQuery({
    queryKey: ["hub", "after-sales", query],
    queryFn: () =>
      sdk.client.fetch<{ after_sales: AfterSaleShape[]; count: number }>(
        "/admin/hub/after-sales",
        { query }
      ),
    placeholderData: keepPreviousData,
  })

/** What may be sent instead of the pieces of a return. */
export const useReplacements = (id: string) =>
  useQuery({
    queryKey: ["hub", "after-sales", id, "replacements"],
    queryFn: () =>
      sdk.client.fetch<AfterSaleReplacements>(
        `/admin/hub/after-sales/${id}/replacements`
      ),
  })

/** Sends a write of after-sale, and says how it went. */
export const useAfterSaleWrite = () => {
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useHubWrite<{
    after_sale: { id: string; amount: number }
  }>()
  const write = (path: string, body: object, say: (amount: number) => string) =>
    attempt(
      () => mutateAsync({ path: `after-sales/${path}`, body }),
      ({ after_sale }) => say(after_sale.amount)
    )
  return { write, isPending }
}
