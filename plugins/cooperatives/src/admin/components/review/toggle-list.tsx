import { Button } from "@medusajs/ui"

type ToggleListProps<Value> = {
  options: { value: Value; label: string }[]
  chosen: Value[]
  onChange: (chosen: Value[]) => void
}

/** Options of which any number may be chosen, kept in their order. */
export function ToggleList<Value extends string | number>({
  options,
  chosen,
  onChange,
}: ToggleListProps<Value>) {
  const toggle = (value: Value) => {
    const others = options
      .map((option) => option.value)
      .filter((each) => each !== value && chosen.includes(each))
    const known = options.map((option) => option.value)
    onChange(
      chosen.includes(value)
        ? others
        : known.filter((each) => each === value || others.includes(each))
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      {options.map(({ value, label }) => (
        <Button
          key={value}
          type="button"
          size="small"
          variant={chosen.includes(value) ? "primary" : "secondary"}
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
