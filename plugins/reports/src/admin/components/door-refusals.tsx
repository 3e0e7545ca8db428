import { Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DoorRefusalRow, ReportPeriod } from "../../types/reports"
import { formatMonth, formatShare } from "../lib/format"
import { exportAddress, useReport } from "../lib/use-report"
import { useTexts } from "../lib/use-texts"
import { Bar } from "./bar"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

/** How many orders to be paid in cash were refused at the door, by month. */
export const DoorRefusals = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const { data, isPending, isError, refetch } = useReport<DoorRefusalRow>(
    "door_refusals",
    period
  )
  const rows = data?.rows ?? []
  return (
    <section className="border-t">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <Heading level="h2">{t("atTheDoor")}</Heading>
        <ExportLink href={exportAddress("door_refusals", period)} />
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
                <Table.HeaderCell>{t("dimensions.month")}</Table.HeaderCell>
                <Table.HeaderCell className="w-1/4" />
                {(["share", "refused", "orders"] as const).map((field) => (
                  <Table.HeaderCell key={field} className="text-end">
                    {t(`fields.${field}`)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ key, orders, refused }) => (
                <Table.Row key={key}>
                  <Table.Cell>{formatMonth(key, language)}</Table.Cell>
                  <Table.Cell>
                    <Bar value={refused} most={orders} isBad />
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">
                    {formatShare(refused, orders, language)}
                  </Table.Cell>
                  {[refused, orders].map((count, index) => (
                    <Table.Cell key={index} className="text-end tabular-nums">
                      {count}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </ReportState>
    </section>
  )
}
