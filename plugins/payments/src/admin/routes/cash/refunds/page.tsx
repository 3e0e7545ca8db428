import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { crumb } from "#kit/crumb"
import { Pager } from "#kit/pager"
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
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data?.count === 0 ? (
        <Text className="px-6 py-4">{t("none.refunds")}</Text>
      ) : (
        <RefundsTable refunds={data?.order_refunds ?? []} />
      )}
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "refunds",
  translationNs: "payments",
})

export const handle = crumb("payments:refunds")

export default RefundsPage
