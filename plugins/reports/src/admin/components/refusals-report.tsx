import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { RefusalRow, ReportPeriod } from "../../types/reports"
import { formatShare } from "../lib/format"
import { useTexts } from "../lib/use-texts"
import { DoorRefusals } from "./door-refusals"
import { ReportFrame } from "./report-frame"
import { ReportTable } from "./report-table"

/** Who refused parts, and how many of those that it got. */
export const RefusalsReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  return (
    <>
      <ReportFrame<RefusalRow>
        name="refusals"
        question={period}
        head={<Heading level="h2">{t("byMakers")}</Heading>}
      >
        {(rows) => (
          <ReportTable
            subject={t("dimensions.cooperative")}
            figures={[
              t("fields.share"),
              t("fields.refused"),
              t("fields.canceled"),
              t("fields.parts"),
            ]}
            lines={rows.map(({ key, name, parts, refused, canceled }) => ({
              key,
              name: (
                <Link to={`/cooperatives/${key}`} className="hover:underline">
                  <bdi>{name}</bdi>
                </Link>
              ),
              bar: { value: refused, most: parts, isBad: true },
              figures: [
                formatShare(refused, parts, language),
                refused,
                canceled,
                parts,
              ],
            }))}
          />
        )}
      </ReportFrame>
      <DoorRefusals period={period} />
    </>
  )
}
