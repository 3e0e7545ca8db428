import { Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { RefusalRow, ReportPeriod } from "../../types/reports"
import { formatShare } from "../lib/format"
import { exportAddress, useReport } from "../lib/use-report"
import { useTexts } from "../lib/use-texts"
import { Bar } from "./bar"
import { DoorRefusals } from "./door-refusals"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

/** Who refused parts, and how many of those that it got. */
export const RefusalsReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const { data, isPending, isError, refetch } = useReport<RefusalRow>(
    "refusals",
    period
  )
  const rows = data?.rows ?? []
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <Heading level="h2">{t("byMakers")}</Heading>
        <ExportLink href={exportAddress("refusals", period)} />
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
                <Table.HeaderCell>
                  {t("dimensions.cooperative")}
                </Table.HeaderCell>
                <Table.HeaderCell className="w-1/4" />
                {(["share", "refused", "canceled", "parts"] as const).map(
                  (field) => (
                    <Table.HeaderCell key={field} className="text-end">
                      {t(`fields.${field}`)}
                    </Table.HeaderCell>
                  )
                )}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ key, name, parts, refused, canceled }) => (
                <Table.Row key={key}>
                  <Table.Cell>
                    <Link
                      to={`/cooperatives/${key}`}
                      className="hover:underline"
                    >
                      {name}
                    </Link>
                  </Table.Cell>
                  <Table.Cell>
                    <Bar value={refused} most={parts} isBad />
                  </Table.Cell>
                  <Table.Cell className="text-end tabular-nums">
                    {formatShare(refused, parts, language)}
                  </Table.Cell>
                  {[refused, canceled, parts].map((count, index) => (
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
      <DoorRefusals period={period} />
    </>
  )
}
