import { Label } from "@medusajs/ui"
import { OptionSelect } from "#kit/option-select"

type ChoiceProps = {
  label: string
  /** Shown while nothing is chosen; choosing it again clears the choice. */
  none: string
  options: { id: string; name: string }[]
  value: string | null
  onChange: (id: string | null) => void
  hasLabel?: boolean
}

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
    <OptionSelect
      label={label}
      value={value ?? ""}
      none={none}
      options={options.map((option) => ({
        value: option.id,
        label: option.name,
      }))}
      onChange={(id) => onChange(id || null)}
    />
  </div>
)
