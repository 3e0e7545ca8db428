import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { crumb } from "#kit/crumb"
import { PagedList } from "#kit/paged-list"
import { RefundsTable } from "../../../components/refunds/refunds-table"
import type { RefundList } from "../../../lib/types"
import { usePayments } from "../../../lib/use-payments"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20
const STATES = ["owed", "given"] as const

/** What is owed to shoppers who paid in cash, and what was transferred. */
const RefundsPage = () => {
  const t = useTexts()
  const [state, setState] = useState<(typeof STATES)[number]>("owed")
  const [offset, setOffset] = useState(0)
  const { data, error } = usePayments<RefundList>("order-refunds", {
    way: "transfer",
    state,
    limit: LIMIT,
    offset,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("refunds")}</Heading>
        <div className="flex gap-2">
          {STATES.map((each) => (
            <Button
              key={each}
              size="small"
              aria-pressed={each === state}
              variant={each === state ? "primary" : "secondary"}
              onClick={() => {
                setState(each)
                setOffset(0)
              }}
            >
              {t(`refund.${each}`)}
            </Button>
          ))}
        </div>
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("none.refunds")}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      >
        <RefundsTable refunds={data?.order_refunds ?? []} />
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "refunds",
  translationNs: "payments",
})

export const handle = crumb("payments:refunds")

export default RefundsPage
