"use client"

import { Pictogram } from "@/components/shop/pictogram"
import { ALLERGEN_SHAPES, type Shape } from "@/components/shop/pictogram-shapes"
import { ALLERGENS, type Allergen } from "@/lib/shop/allergens"

/** What it contains that some people must avoid; 'none' is an answer too. */
export function AllergenChips({
  id,
  legend,
  none,
  names,
  value,
  onChange,
  disabled,
}: {
  id: string
  legend: string
  none: string
  names: Record<Allergen, string>
  value: string[] | null
  onChange: (value: string[]) => void
  disabled: boolean
}) {
  const chosen = value ?? []
  const toggle = (code: string) =>
    onChange(
      chosen.includes(code)
        ? chosen.filter((other) => other !== code)
        : [...chosen, code]
    )
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      disabled={disabled}
      className="outline-none"
    >
      <legend className="mb-2 text-sm font-semibold">{legend}</legend>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-5">
        <Chip
          label={none}
          shape={ALLERGEN_SHAPES.none}
          checked={value?.length === 0}
          onToggle={() => onChange([])}
        />
        {ALLERGENS.map((code) => (
          <Chip
            key={code}
            label={names[code]}
            shape={ALLERGEN_SHAPES[code]}
            checked={chosen.includes(code)}
            onToggle={() => toggle(code)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Chip({
  label,
  shape,
  checked,
  onToggle,
}: {
  label: string
  shape: Shape
  checked: boolean
  onToggle: () => void
}) {
  return (
    <label className="relative flex min-h-22 cursor-pointer flex-col items-center justify-center gap-1 rounded-eased border border-reed p-1.5 text-center text-sm leading-tight has-checked:border-2 has-checked:border-clay has-checked:bg-sand has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle has-disabled:cursor-not-allowed has-disabled:opacity-60">
      <input
        type="checkbox"
        checked={checked}
        onChange={onToggle}
        className="sr-only"
      />
      <Pictogram shape={shape} className="size-10" />
      {label}
    </label>
  )
}
