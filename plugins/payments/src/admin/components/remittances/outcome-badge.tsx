import { StatusBadge } from "@medusajs/ui"
import type { RemittanceOutcome } from "../../../types/remittance"
import { useTexts } from "../../lib/use-texts"

const COLORS = {
  matched: "green",
  short: "red",
  surplus: "orange",
  unknown: "orange",
  duplicate: "grey",
} as const

/** What a line turned out to be, in a word and a colour. */
export const OutcomeBadge = ({ outcome }: { outcome: RemittanceOutcome }) => {
  const t = useTexts()
  return (
    <StatusBadge color={COLORS[outcome]}>
      {t(`outcomes.${outcome}`)}
    </StatusBadge>
  )
}
