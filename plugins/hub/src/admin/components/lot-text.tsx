import { Text } from "@medusajs/ui"
import { useLanguage, useTexts } from "../lib/use-texts"

type LotTextProps = { lot_code: string | null; best_before: string | null }

/** A lot and until when it is good, in one line; a dash where there is none. */
export const LotText = ({ lot_code, best_before }: LotTextProps) => {
  const t = useTexts()
  const language = useLanguage()
  const parts = [
    lot_code && t("lot", { code: lot_code }),
    best_before &&
      t("until", {
        // The day as it was noted, wherever the reader's clock stands.
        day: new Date(best_before).toLocaleDateString(language, {
          timeZone: "UTC",
          dateStyle: "medium",
        }),
      }),
  ].filter(Boolean)
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {parts.join(", ") || "–"}
    </Text>
  )
}
