import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "#kit/use-formats"
import {
  REMITTANCE_OUTCOMES,
  type RemittancePreview,
} from "../../../types/remittance"
import { useTexts } from "../../lib/use-texts"
import { LinesTable } from "./lines-table"
import { OutcomeBadge } from "./outcome-badge"

/** What a file would do, line by line, and the button that does it. */
export const PreviewSection = ({
  preview,
  children,
}: {
  preview: RemittancePreview
  children: ReactNode
}) => {
  const t = useTexts()
  const { money } = useFormats()
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center gap-4">
          <Text size="small" weight="plus">
            {t("remit.totalOf", {
              amount: money(preview.total, preview.currency_code),
            })}
          </Text>
          {REMITTANCE_OUTCOMES.filter(
            (outcome) => preview.counts[outcome] > 0
          ).map((outcome) => (
            <div key={outcome} className="flex items-center gap-1">
              <OutcomeBadge outcome={outcome} />
              <Text size="small" className="tabular-nums">
                {preview.counts[outcome]}
              </Text>
            </div>
          ))}
        </div>
        {children}
      </div>
      {preview.known_remittance_id && (
        <Text size="small" className="text-ui-fg-error px-6 py-4">
          {t("remit.known")}{" "}
          <Link
            to={`/cash/remittances/${preview.known_remittance_id}`}
            className="text-ui-fg-interactive"
          >
            {t("remit.open")}
          </Link>
        </Text>
      )}
      <LinesTable lines={preview.lines} currency_code={preview.currency_code} />
    </>
  )
}
