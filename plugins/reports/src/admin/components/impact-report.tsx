import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "#kit/use-formats"
import type { ImpactRow, ReportPeriod } from "../../types/reports"
import { formatNumber } from "../lib/format"
import { useTexts } from "../lib/use-texts"
import { ReportFrame } from "./report-frame"
import { ReportTable } from "./report-table"

const PEOPLE = ["cooperatives", "women", "members"] as const

/** What reached cooperatives and whom, from payments alone. */
export const ImpactReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const { money } = useFormats()
  return (
    <ReportFrame<ImpactRow>
      name="impact"
      question={period}
      head={
        <Text size="small" className="text-ui-fg-subtle">
          {t("impactHint")}
        </Text>
      }
    >
      {(rows) => {
        const most = Math.max(...rows.map(({ income }) => income))
        return (
          <ReportTable
            subject={t("dimensions.region")}
            figures={[
              t("fields.income"),
              ...PEOPLE.map((field) => t(`fields.${field}`)),
            ]}
            lines={rows.map(
              ({ key, name, currency_code, income, ...people }) => ({
                key: `${key} ${currency_code}`,
                name: name || t("none"),
                bar: { value: income, most },
                figures: [
                  money(income, currency_code),
                  ...PEOPLE.map((field) =>
                    formatNumber(people[field], language)
                  ),
                ],
              })
            )}
          />
        )
      }}
    </ReportFrame>
  )
}
