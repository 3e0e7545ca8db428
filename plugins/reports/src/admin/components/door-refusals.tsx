import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DoorRefusalRow, ReportPeriod } from "../../types/reports"
import { formatMonth, formatShare } from "../lib/format"
import { useTexts } from "../lib/use-texts"
import { ReportFrame } from "./report-frame"
import { ReportTable } from "./report-table"

/** How many orders to be paid in cash were refused at the door, by month. */
export const DoorRefusals = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  return (
    <section className="border-t">
      <ReportFrame<DoorRefusalRow>
        name="door_refusals"
        question={period}
        head={<Heading level="h2">{t("atTheDoor")}</Heading>}
      >
        {(rows) => (
          <ReportTable
            subject={t("dimensions.month")}
            figures={[
              t("fields.share"),
              t("fields.refused"),
              t("fields.orders"),
            ]}
            lines={rows.map(({ key, orders, refused }) => ({
              key,
              name: formatMonth(key, language),
              bar: { value: refused, most: orders, isBad: true },
              figures: [
                formatShare(refused, orders, language),
                refused,
                orders,
              ],
            }))}
          />
        )}
      </ReportFrame>
    </section>
  )
}
