import { Text } from "@medusajs/ui"
import { useState } from "react"
import { COOPERATIVE_ORDER_STATUSES } from "../../../types/cooperative-order"
import { useCooperativeOrders } from "../../lib/use-cooperative-orders"
import { useTexts } from "../../lib/use-texts"
import { OptionSelect } from "../option-select"
import { Pager } from "../pager"
import { OrdersTable } from "./orders-table"

const LIMIT = 20

/** Parts of orders, of one maker or of all, narrowed by where they stand. */
export const OrdersList = ({ cooperative_id }: { cooperative_id?: string }) => {
  const t = useTexts()
  const [status, setStatus] = useState("")
  const [offset, setOffset] = useState(0)
  const { data, error } = useCooperativeOrders({
    cooperative_id,
    status: status || undefined,
    limit: LIMIT,
    offset,
  })
  return (
    <>
      <div className="w-64 px-6 py-4">
        <OptionSelect
          label={t("fields.status")}
          value={status}
          none={t("allStatuses")}
          options={COOPERATIVE_ORDER_STATUSES.map((value) => ({
            value,
            label: t(`orderStatus.${value}`),
          }))}
          onChange={(chosen) => {
            setStatus(chosen)
            setOffset(0)
          }}
        />
      </div>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data?.count === 0 ? (
        <Text className="px-6 py-4">{t("noParts")}</Text>
      ) : (
        <OrdersTable
          parts={data?.cooperative_orders ?? []}
          showsMaker={!cooperative_id}
        />
      )}
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      />
    </>
  )
}
