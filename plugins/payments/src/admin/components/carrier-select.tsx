import { Select } from "@medusajs/ui"
import type { CashCounts } from "../lib/types"
import { useCarrierNames } from "../lib/use-carrier-names"
import { useTexts } from "../lib/use-texts"

// The component reserves the empty string for "nothing chosen".
const ALL = "all"

type CarrierSelectProps = {
  carriers: CashCounts["carriers"]
  value: string
  /** Whether all of them may be chosen. */
  all?: boolean
  onChange: (carrier: string) => void
}

/** One of the carriers that collect cash. */
export const CarrierSelect = ({
  carriers,
  value,
  all,
  onChange,
}: CarrierSelectProps) => {
  const t = useTexts()
  const nameOf = useCarrierNames()
  return (
    <Select
      size="small"
      value={value || ALL}
      onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
    >
      <Select.Trigger aria-label={t("carrier")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {all && <Select.Item value={ALL}>{t("everyCarrier")}</Select.Item>}
        {carriers.map((carrier) => (
          <Select.Item key={carrier} value={carrier}>
            {nameOf(carrier)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
