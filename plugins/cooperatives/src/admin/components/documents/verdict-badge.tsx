import { StatusBadge, Tooltip } from "@medusajs/ui"
import { useOfficeTexts } from "../../lib/use-office"

type VerdictBadgeProps = {
  verdict: "approved" | "refused" | undefined
  reason?: string | null | undefined
}

/** What was decided on a paper; a refusal tells its reason. */
export const VerdictBadge = ({ verdict, reason }: VerdictBadgeProps) => {
  const t = useOfficeTexts()
  if (!verdict) {
    return <StatusBadge color="orange">{t("verdict.open")}</StatusBadge>
  }
  const badge = (
    <StatusBadge color={verdict === "approved" ? "green" : "red"}>
      {t(`verdict.${verdict}`)}
    </StatusBadge>
  )
  return reason ? <Tooltip content={reason}>{badge}</Tooltip> : badge
}
