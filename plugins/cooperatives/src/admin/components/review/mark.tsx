import { Badge } from "@medusajs/ui"
import { useModerationTexts } from "../../lib/use-texts"

/** Says that a part of the listing differs from what shoppers see. */
export const Mark = ({ kind }: { kind: "changed" | "added" | "removed" }) => {
  const t = useModerationTexts()
  return (
    <Badge size="2xsmall" color={kind === "removed" ? "red" : "orange"}>
      {t(`marks.${kind}`)}
    </Badge>
  )
}
