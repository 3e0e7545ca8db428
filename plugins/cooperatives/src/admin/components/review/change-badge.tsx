import { StatusBadge } from "@medusajs/ui"
import { useModerationTexts } from "../../lib/use-texts"

const COLORS: Record<string, "grey" | "orange" | "green" | "red"> = {
  draft: "grey",
  submitted: "orange",
  returned: "red",
  published: "green",
  discarded: "grey",
}

/** Where a change stands, in a word and a colour. */
export const ChangeBadge = ({ status }: { status: string }) => {
  const t = useModerationTexts()
  return (
    <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
