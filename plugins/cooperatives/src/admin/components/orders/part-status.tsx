import { StatusBadge, Text } from "@medusajs/ui"
import type { CooperativeOrderRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

const COLORS = {
  new: "orange",
  accepted: "blue",
  ready: "purple",
  received: "green",
  shipped: "green",
  delivered: "green",
  not_delivered: "red",
  refused: "red",
  canceled: "grey",
} as const

/** Where a maker's part stands and, when it was refused, why. */
export const PartStatus = ({
  part: { status, refusal_reason },
}: {
  part: Pick<CooperativeOrderRow, "status" | "refusal_reason">
}) => {
  const t = useTexts()
  return (
    <div className="flex flex-col gap-1">
      <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
        {t(`orderStatus.${status}`)}
      </StatusBadge>
      {refusal_reason && (
        <Text size="small" className="text-ui-fg-subtle whitespace-normal">
          {t("refusedBecause", { reason: refusal_reason })}
        </Text>
      )}
    </div>
  )
}
