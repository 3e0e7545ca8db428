import { Select } from "@medusajs/ui"

// The component reserves the empty string for "nothing chosen".
const NONE = "none"

type OptionSelectProps = {
  label: string
  value: string
  /** Text of the choice that means none; there is no such choice without it. */
  none?: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One choice among options, or none (the empty string). */
export const OptionSelect = ({
  label,
  value,
  none,
  options,
  onChange,
}: OptionSelectProps) => (
  <Select
    size="small"
    value={value || NONE}
    onValueChange={(chosen) => onChange(chosen === NONE ? "" : chosen)}
  >
    <Select.Trigger aria-label={label}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {none && <Select.Item value={NONE}>{none}</Select.Item>}
      {options.map((option) => (
        <Select.Item key={option.value} value={option.value}>
          {option.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
