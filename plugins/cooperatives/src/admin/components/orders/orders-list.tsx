import { Heading } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { OptionSelect } from "#kit/option-select"
import { PagedList } from "#kit/paged-list"
import { COOPERATIVE_ORDER_STATUSES } from "../../../types/cooperative-order"
import { useCooperativeOrders } from "../../lib/use-cooperative-orders"
import { useOfficeTexts } from "../../lib/use-office"
import { useTexts } from "../../lib/use-texts"
import { OrdersTable } from "./orders-table"

const LIMIT = 20
const LATE_STAGES = ["accept", "make_ready"] as const

/** Parts of orders, of one maker or of all, narrowed by where they stand. */
export const OrdersList = ({
  cooperative_id,
  title,
}: {
  cooperative_id?: string
  title?: string
}) => {
  const t = useTexts()
  const say = useOfficeTexts()
  const [parameters, setParameters] = useSearchParams()
  const [status, setStatus] = useState("")
  const [offset, setOffset] = useState(0)
  // Named by the address, to which the page of tasks leads.
  const late = parameters.get("late") ?? ""
  const { data, error } = useCooperativeOrders({
    cooperative_id,
    status: late ? undefined : status || undefined,
    late: late || undefined,
    limit: LIMIT,
    offset,
  })
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        {title && <Heading className="grow">{title}</Heading>}
        <div className="w-56">
          <OptionSelect
            label={say("late.any")}
            value={late}
            none={say("late.any")}
            options={LATE_STAGES.map((value) => ({
              value,
              label: say(`late.${value}`),
            }))}
            onChange={(chosen) => {
              setParameters((parameters) => withLate(parameters, chosen))
              setOffset(0)
            }}
          />
        </div>
        {!late && (
          <div className="w-56">
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
        )}
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("noParts")}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      >
        <OrdersTable
          parts={data?.cooperative_orders ?? []}
          showsMaker={!cooperative_id}
        />
      </PagedList>
    </>
  )
}

/** The address with another stage; what else stands in it, such as a tab, stays. */
function withLate(parameters: URLSearchParams, late: string): URLSearchParams {
  const next = new URLSearchParams(parameters)
  if (late) {
    next.set("late", late)
  } else {
    next.delete("late")
  }
  return next
}
