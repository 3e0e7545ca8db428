import { Table } from "@medusajs/ui"
import type { FulfilmentRow, ReportPeriod } from "../../types/reports"
import { exportAddress, useReport } from "../lib/use-report"
import { useTexts } from "../lib/use-texts"
import { Bar } from "./bar"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

const HOURS_A_DAY = 24

/** How long each stage takes, from the order to the shopper's door. */
export const FulfilmentReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { data, isPending, isError, refetch } = useReport<FulfilmentRow>(
    "fulfilment",
    period
  )
  const rows = data?.rows ?? []
  const most = Math.max(...rows.map(({ slow_hours }) => slow_hours ?? 0))
  const duration = (hours: number | null) => {
    if (hours === null) {
      return "–"
    }
    if (hours < 1) {
      return t("underAnHour")
    }
    return hours < 2 * HOURS_A_DAY
      ? t("hours", { count: hours })
      : t("days", { count: Math.round(hours / HOURS_A_DAY) })
  }
  return (
    <>
      <div className="flex justify-end px-6 py-3">
        <ExportLink href={exportAddress("fulfilment", period)} />
      </div>
      <ReportState
        isError={isError}
        isPending={isPending}
        isEmpty={rows.every(({ parts }) => !parts)}
        retry={refetch}
      >
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("fields.stage")}</Table.HeaderCell>
                <Table.HeaderCell className="w-1/4" />
                <Table.HeaderCell className="text-end">
                  {t("fields.median")}
                </Table.HeaderCell>
                <Table.HeaderCell className="text-end">
                  {t("fields.slow")}
                </Table.HeaderCell>
                <Table.HeaderCell className="text-end">
                  {t("fields.parts")}
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ stage, parts, median_hours, slow_hours }) => (
                <Table.Row key={stage}>
                  <Table.Cell>{t(`stages.${stage}`)}</Table.Cell>
                  <Table.Cell>
                    <Bar value={median_hours ?? 0} most={most} />
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">
                    {duration(median_hours)}
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">
                    {duration(slow_hours)}
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">
                    {parts}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </ReportState>
    </>
  )
}
