import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ImpactRow, ReportPeriod } from "../../types/reports"
import { formatMoney, formatNumber } from "../lib/format"
import { exportAddress, useReport } from "../lib/use-report"
import { useTexts } from "../lib/use-texts"
import { Bar } from "./bar"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

const PEOPLE = ["cooperatives", "women", "members"] as const

/** What reached cooperatives and whom, from payments alone. */
export const ImpactReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const { data, isPending, isError, refetch } = useReport<ImpactRow>(
    "impact",
    period
  )
  const rows = data?.rows ?? []
  const most = Math.max(...rows.map(({ income }) => income), 0)
  return (
    <>
      <div className="flex items-center justify-between gap-4 px-6 py-3">
        <Text size="small" className="text-ui-fg-subtle">
          {t("impactHint")}
        </Text>
        <ExportLink href={exportAddress("impact", period)} />
      </div>
      <ReportState
        isError={isError}
        isPending={isPending}
        isEmpty={!rows.length}
        retry={refetch}
      >
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("dimensions.region")}</Table.HeaderCell>
                <Table.HeaderCell className="w-1/4" />
                <Table.HeaderCell className="text-end">
                  {t("fields.income")}
                </Table.HeaderCell>
                {PEOPLE.map((field) => (
                  <Table.HeaderCell key={field} className="text-end">
                    {t(`fields.${field}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ key, name, currency_code, income, ...people }) => (
                <Table.Row key={`${key} ${currency_code}`}>
                  <Table.Cell>{name || t("none")}</Table.Cell>
                  <Table.Cell>
                    <Bar value={income} most={most} />
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                    {formatMoney(income, currency_code, language)}
                  </Table.Cell>
                  {PEOPLE.map((field) => (
                    <Table.Cell key={field} className="text-end tabular-nums">
                      {formatNumber(people[field], language)}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </ReportState>
    </>
  )
}
