import { StatusBadge } from "@medusajs/ui"
import type { CashState } from "../../../types/cash-collection"
import { useTexts } from "../../lib/use-texts"

const COLORS = {
  to_confirm: "orange",
  confirmed: "blue",
  shipped: "purple",
  collected: "purple",
  remitted: "green",
  reconciled: "green",
  refused: "red",
  canceled: "grey",
} as const

/** Where an order's cash is, in a word and a colour. */
export const CashBadge = ({ state }: { state: CashState }) => {
  const t = useTexts()
  return (
    <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
      {t(`stateOfOne.${state}`)}
    </StatusBadge>
  )
}
