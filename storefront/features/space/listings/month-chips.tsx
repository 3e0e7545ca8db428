"use client"

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** The twelve months, each a target of its own. */
export function MonthChips({
  id,
  legend,
  names,
  value,
  onChange,
  disabled,
}: {
  id: string
  legend: string
  /** Twelve names, January first. */
  names: string[]
  value: number[]
  onChange: (months: number[]) => void
  disabled: boolean
}) {
  const toggle = (month: number) =>
    onChange(
      value.includes(month)
        ? value.filter((other) => other !== month)
        : [...value, month]
    )
  return (
    <fieldset id={id} disabled={disabled}>
      <legend className="mb-2 text-sm font-semibold">{legend}</legend>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-6">
        {MONTHS.map((month) => (
          <label
            key={month}
            className="relative flex min-h-12 cursor-pointer items-center justify-center rounded-eased border border-reed px-1 text-center text-sm has-checked:border-olive has-checked:bg-olive has-checked:font-semibold has-checked:text-plaster has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle has-disabled:cursor-not-allowed has-disabled:opacity-60"
          >
            <input
              type="checkbox"
              checked={value.includes(month)}
              onChange={() => toggle(month)}
              className="sr-only"
            />
            {names[month - 1]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
