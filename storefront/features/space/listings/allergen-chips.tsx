"use client"

import { ALLERGEN_SHAPES } from "@/components/shop/pictogram-shapes"
import { ALLERGENS, type Allergen } from "@/lib/shop/allergens"
import { Tile } from "../kit/tile"

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
        <Tile
          shape={ALLERGEN_SHAPES.none}
          className="min-h-22"
          input={{
            type: "checkbox",
            checked: value?.length === 0,
            onChange: () => onChange([]),
          }}
        >
          {none}
        </Tile>
        {ALLERGENS.map((code) => (
          <Tile
            key={code}
            shape={ALLERGEN_SHAPES[code]}
            className="min-h-22"
            input={{
              type: "checkbox",
              checked: chosen.includes(code),
              onChange: () => toggle(code),
            }}
          >
            {names[code]}
          </Tile>
        ))}
      </div>
    </fieldset>
  )
}
