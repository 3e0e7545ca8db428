import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Pager } from "../../../components/pager"
import { ImportRemittance } from "../../../components/remittances/import-remittance"
import { RemittancesTable } from "../../../components/remittances/remittances-table"
import type { CashCounts, RemittanceList } from "../../../lib/types"
import { usePayments } from "../../../lib/use-payments"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20

/** Carriers' files: bring one in, and see what came of the others. */
const RemittancesPage = () => {
  const t = useTexts()
  const [offset, setOffset] = useState(0)
  const counts = usePayments<CashCounts>("cash-collections/counts")
  const { data, error } = usePayments<RemittanceList>("cash-remittances", {
    limit: LIMIT,
    offset,
  })
  return (
    <>
      <ImportRemittance carriers={counts.data?.carriers ?? []} />
      <Container className="divide-y p-0">
        <Heading className="px-6 py-4">{t("remittances")}</Heading>
        {error && <Text className="px-6 py-4">{error.message}</Text>}
        {data?.count === 0 ? (
          <Text className="px-6 py-4">{t("none.remittances")}</Text>
        ) : (
          <RemittancesTable remittances={data?.cash_remittances ?? []} />
        )}
        <Pager
          count={data?.count ?? 0}
          limit={LIMIT}
          offset={offset}
          onChange={setOffset}
        />
      </Container>
    </>
  )
}

export const config = defineRouteConfig({
  label: "remittances",
  translationNs: "payments",
})

export default RemittancesPage
