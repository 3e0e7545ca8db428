import type { ComponentProps, ReactNode } from "react"
import { classNames } from "./class-names"

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode
  /** At the end of the row: a number, a price. */
  aside?: ReactNode
}

/** A checkbox whose whole row, 44 px high, is its target. */
export function Checkbox({ label, aside, className, ...input }: ChoiceProps) {
  return (
    <label className={classNames("check", className)}>
      <input type="checkbox" {...input} />
      <span>{label}</span>
      {aside !== undefined && <small>{aside}</small>}
    </label>
  )
}

/** A radio button drawn as a card: a title, and a line that explains it. */
export function RadioCard({
  label,
  detail,
  aside,
  className,
  ...input
}: ChoiceProps & { detail?: ReactNode }) {
  return (
    <label
      className={classNames(
        "flex min-h-14 cursor-pointer items-center gap-3 rounded-eased border border-reed bg-plaster px-4 py-3 has-checked:border-clay has-checked:bg-sand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle has-disabled:cursor-not-allowed has-disabled:text-reed",
        className
      )}
    >
      <input
        type="radio"
        className="size-5 shrink-0 accent-clay outline-none"
        {...input}
      />
      <span className="min-w-0 grow">
        <span className="block font-semibold">{label}</span>
        {detail && <span className="block text-sm text-reed">{detail}</span>}
      </span>
      {aside && <span className="tabular shrink-0">{aside}</span>}
    </label>
  )
}
