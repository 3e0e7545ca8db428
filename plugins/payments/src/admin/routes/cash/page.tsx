import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Container, Heading, Input } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { PagedList } from "#kit/paged-list"
import { CarrierSelect } from "../../components/carrier-select"
import { CashTable } from "../../components/cash/cash-table"
import { StateTabs } from "../../components/cash/state-tabs"
import type { CashCounts, CashList } from "../../lib/types"
import { usePayments } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

const LIMIT = 20

/** The cash of orders by where it is; the address holds what is chosen. */
const CashPage = () => {
  const t = useTexts()
  const [params, setParams] = useSearchParams()
  const state = params.get("state") ?? "to_confirm"
  const carrier = params.get("carrier") ?? ""
  const number = params.get("order") ?? ""
  const offset = Number(params.get("offset") ?? 0)
  const choose = (change: Record<string, string>) =>
    setParams(
      Object.entries({ state, carrier, order: number, ...change }).filter(
        ([, value]) => value
      )
    )
  const counts = usePayments<CashCounts>("cash-collections/counts", {
    carrier: carrier || undefined,
  })
  // A number is looked for wherever its cash stands.
  const { data, error } = usePayments<CashList>("cash-collections", {
    ...(number ? { order_display_id: number } : { state }),
    carrier: carrier || undefined,
    limit: LIMIT,
    offset,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("cash")}</Heading>
        <div className="flex w-full flex-wrap gap-2 sm:w-auto sm:flex-nowrap">
          <Input
            size="small"
            type="search"
            inputMode="numeric"
            placeholder={t("number")}
            aria-label={t("number")}
            value={number}
            onChange={({ target }) =>
              choose({ order: target.value.replace(/\D/g, "") })
            }
          />
          <div className="w-full sm:w-56">
            <CarrierSelect
              all
              carriers={counts.data?.carriers ?? []}
              value={carrier}
              onChange={(chosen) => choose({ carrier: chosen })}
            />
          </div>
        </div>
      </div>
      <StateTabs
        counts={counts.data?.counts ?? []}
        chosen={number ? "" : state}
        onChoose={(chosen) => choose({ state: chosen, order: "" })}
      />
      <PagedList
        error={error}
        count={data?.count}
        none={t("none.cash")}
        limit={LIMIT}
        offset={offset}
        onChange={(next) => choose({ offset: String(next) })}
      >
        <CashTable rows={data?.cash_collections ?? []} />
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "cash",
  translationNs: "payments",
  icon: CurrencyDollar,
})

export const handle = crumb("payments:cash")

export default CashPage
