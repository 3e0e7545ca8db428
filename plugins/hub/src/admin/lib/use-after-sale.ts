import { toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sdk } from "#kit/sdk"
import type {
  AfterSaleReplacements,
  AfterSaleShape,
} from "../../types/after-sale"
import { sayError } from "./say-error"
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
  const t = useAfterSaleTexts()
  const { mutateAsync, isPending } = useHubWrite<{
    after_sale: { id: string; amount: number }
  }>()
  const write = async (
    path: string,
    body: object,
    say: (amount: number) => string
  ) => {
    try {
      const { after_sale } = await mutateAsync({
        path: `after-sales/${path}`,
        body,
      })
      toast.success(say(after_sale.amount))
      return true
    } catch (error) {
      toast.error(sayError(error, t("failed")))
      return false
    }
  }
  return { write, isPending }
}
