import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { PagedList } from "#kit/paged-list"
import { ImportRemittance } from "../../../components/remittances/import-remittance"
import { RemittancesTable } from "../../../components/remittances/remittances-table"
import type { CashCounts, RemittanceList } from "../../../lib/types"
import { usePayments } from "../../../lib/use-payments"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20

/** Carriers' files: bring one in, and see what came of the others. */
const RemittancesPage = () => {
  const t = useTexts()
  // The address keeps what is shown, so that a list of things to do can link.
  const [search, setSearch] = useSearchParams()
  const isOpen = search.get("reconciled") === "false"
  const offset = Number(search.get("offset") ?? 0)
  const narrowed: Record<string, string> = isOpen ? { reconciled: "false" } : {}
  const counts = usePayments<CashCounts>("cash-collections/counts")
  const { data, error } = usePayments<RemittanceList>("cash-remittances", {
    limit: LIMIT,
    offset,
    ...narrowed,
  })
  return (
    <>
      <ImportRemittance carriers={counts.data?.carriers ?? []} />
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <Heading>{t("remittances")}</Heading>
          <div className="flex gap-2">
            {([true, false] as const).map((open) => (
              <Button
                key={String(open)}
                size="small"
                aria-pressed={open === isOpen}
                variant={open === isOpen ? "primary" : "secondary"}
                onClick={() => setSearch(open ? { reconciled: "false" } : {})}
              >
                {t(open ? "remit.toReconcile" : "remit.all")}
              </Button>
            ))}
          </div>
        </div>
        <PagedList
          error={error}
          count={data?.count}
          none={t(isOpen ? "none.toReconcile" : "none.remittances")}
          limit={LIMIT}
          offset={offset}
          onChange={(next) => setSearch({ ...narrowed, offset: String(next) })}
        >
          <RemittancesTable remittances={data?.cash_remittances ?? []} />
        </PagedList>
      </Container>
    </>
  )
}

export const config = defineRouteConfig({
  label: "remittances",
  translationNs: "payments",
})

export const handle = crumb("payments:remittances")

export default RemittancesPage
