import { Text } from "@medusajs/ui"
import { useFormats } from "#kit/use-formats"
import type { CashRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

/** How often nobody answered, and when last. */
export const Calls = ({
  cash: { attempts, last_attempt_at },
}: {
  cash: Pick<CashRow, "attempts" | "last_attempt_at">
}) => {
  const t = useTexts()
  const { day } = useFormats()
  return attempts > 0 ? (
    <Text size="xsmall" className="text-ui-fg-subtle">
      <span className="block whitespace-nowrap">
        {t("calls", { count: attempts })}
      </span>
      {last_attempt_at && t("lastCall", { date: day(last_attempt_at) })}
    </Text>
  ) : null
}
