import { Label, Select } from "@medusajs/ui"

type ChoiceProps = {
  label: string
  /** Shown while nothing is chosen; choosing it again clears the choice. */
  none: string
  options: { id: string; name: string }[]
  value: string | null
  onChange: (id: string | null) => void
  hasLabel?: boolean
}

const NONE = "-"

/** One of many by its name, or none. */
export const Choice = ({
  label,
  none,
  options,
  value,
  onChange,
  hasLabel = true,
}: ChoiceProps) => (
  <div className="flex flex-col gap-1">
    {hasLabel && (
      <Label size="small" weight="plus">
        {label}
      </Label>
    )}
    <Select
      size="small"
      value={value ?? NONE}
      onValueChange={(id) => onChange(id === NONE ? null : id)}
    >
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={NONE}>{none}</Select.Item>
        {options.map(({ id, name }) => (
          <Select.Item key={id} value={id}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
