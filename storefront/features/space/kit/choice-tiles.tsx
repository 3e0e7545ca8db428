import type { ChangeEventHandler, ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"

export type TileChoice = {
  value: string
  label: string
  icon: IconName
  detail?: string
}

/** One choice among drawings: radio buttons whose whole tile is the target. */
export function ChoiceTiles({
  name,
  legend,
  choices,
  defaultValue,
  onChange,
  error,
  required,
}: {
  name: string
  legend: ReactNode
  choices: TileChoice[]
  defaultValue?: string | undefined
  onChange?: ChangeEventHandler<HTMLInputElement>
  error?: ReactNode
  required?: boolean
}) {
  const problem = error ? `${name}-error` : undefined
  return (
    <fieldset
      aria-describedby={problem}
      {...(error ? { "data-answer": true, tabIndex: -1 } : {})}
    >
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
        {choices.map(({ value, label, icon, detail }) => (
          <label
            key={value}
            className="relative flex min-h-24 cursor-pointer flex-col items-center justify-center gap-1 rounded-eased border border-reed p-2 text-center text-sm leading-tight font-semibold has-checked:border-2 has-checked:border-clay has-checked:bg-sand has-checked:text-henna has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle"
          >
            <input
              type="radio"
              name={name}
              value={value}
              required={required}
              defaultChecked={value === defaultValue}
              onChange={onChange}
              className="sr-only"
            />
            <Icon name={icon} className="size-9" />
            {label}
            {detail && (
              <span className="text-xs font-normal text-reed">{detail}</span>
            )}
          </label>
        ))}
      </div>
      {error && (
        <p
          id={problem}
          className="mt-1.5 text-sm font-semibold text-pomegranate"
        >
          {error}
        </p>
      )}
    </fieldset>
  )
}
