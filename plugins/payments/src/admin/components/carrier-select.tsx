import { OptionSelect } from "#kit/option-select"
import type { CashCounts } from "../lib/types"
import { useCarrierNames } from "../lib/use-carrier-names"
import { useTexts } from "../lib/use-texts"

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
    <OptionSelect
      label={t("carrier")}
      value={value}
      none={all ? t("everyCarrier") : undefined}
      options={carriers.map((code) => ({ value: code, label: nameOf(code) }))}
      onChange={onChange}
    />
  )
}
