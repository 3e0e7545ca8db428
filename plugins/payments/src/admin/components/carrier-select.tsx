import { Select } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

// The component reserves the empty string for "nothing chosen".
const ALL = "all"

type CarrierSelectProps = {
  carriers: string[]
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
            {carrier}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
