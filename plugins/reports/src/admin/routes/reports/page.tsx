import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container, Heading, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { crumb } from "#kit/crumb"
import { REPORTS } from "../../../types/reports"
import { FulfilmentReport } from "../../components/fulfilment-report"
import { ImpactReport } from "../../components/impact-report"
import { PeriodFields } from "../../components/period-fields"
import { RefusalsReport } from "../../components/refusals-report"
import { SalesReport } from "../../components/sales-report"
import { daysOf } from "../../lib/periods"
import { useTexts } from "../../lib/use-texts"

// Refusals at the door stand below the makers'.
const TABS = REPORTS.filter((name) => name !== "door_refusals")

/** What the shop can learn from its orders and payments. */
const ReportsPage = () => {
  const t = useTexts()
  const [period, setPeriod] = useState(() => daysOf("year", new Date()))
  return (
    <Container className="overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <PeriodFields period={period} change={setPeriod} />
      </div>
      <Tabs defaultValue="sales">
        <Tabs.List className="border-t px-6 pt-3">
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`reports.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="sales">
          <SalesReport period={period} />
        </Tabs.Content>
        <Tabs.Content value="fulfilment">
          <FulfilmentReport period={period} />
        </Tabs.Content>
        <Tabs.Content value="refusals">
          <RefusalsReport period={period} />
        </Tabs.Content>
        <Tabs.Content value="impact">
          <ImpactReport period={period} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "reports",
  icon: ChartBar,
})

export const handle = crumb("reports:title")

export default ReportsPage
