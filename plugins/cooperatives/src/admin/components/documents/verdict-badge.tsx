import { StatusBadge, Tooltip } from "@medusajs/ui"
import { useOfficeTexts } from "../../lib/use-office"

type VerdictBadgeProps = {
  verdict: "approved" | "refused" | undefined
  /** Of an approved paper that ends; it counts more than its approval. */
  expiry?: "expired" | "soon" | undefined
  reason?: string | null | undefined
}

/** What was decided on a paper; a refusal tells its reason. */
export const VerdictBadge = ({
  verdict,
  expiry,
  reason,
}: VerdictBadgeProps) => {
  const t = useOfficeTexts()
  if (!verdict) {
    return <StatusBadge color="orange">{t("verdict.open")}</StatusBadge>
  }
  if (verdict === "approved" && expiry) {
    return (
      <StatusBadge
        color={expiry === "expired" ? "red" : "orange"}
        className="whitespace-nowrap"
      >
        {t(`expiry.${expiry}`)}
      </StatusBadge>
    )
  }
  const badge = (
    <StatusBadge color={verdict === "approved" ? "green" : "red"}>
      {t(`verdict.${verdict}`)}
    </StatusBadge>
  )
  return reason ? <Tooltip content={reason}>{badge}</Tooltip> : badge
}
