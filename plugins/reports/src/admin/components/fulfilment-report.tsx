import type { FulfilmentRow, ReportPeriod } from "../../types/reports"
import { useTexts } from "../lib/use-texts"
import { ReportFrame } from "./report-frame"
import { ReportTable } from "./report-table"

const HOURS_A_DAY = 24

/** How long each stage takes, from the order to the shopper's door. */
export const FulfilmentReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
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
    <ReportFrame<FulfilmentRow>
      name="fulfilment"
      question={period}
      isEmpty={(rows) => rows.every(({ parts }) => !parts)}
    >
      {(rows) => {
        const most = Math.max(...rows.map(({ slow_hours }) => slow_hours ?? 0))
        return (
          <ReportTable
            subject={t("fields.stage")}
            figures={[t("fields.median"), t("fields.slow"), t("fields.parts")]}
            lines={rows.map(({ stage, parts, median_hours, slow_hours }) => ({
              key: stage,
              name: t(`stages.${stage}`),
              bar: { value: median_hours ?? 0, most },
              figures: [duration(median_hours), duration(slow_hours), parts],
            }))}
          />
        )
      }}
    </ReportFrame>
  )
}
