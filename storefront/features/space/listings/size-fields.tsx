"use client"

import type { ComponentProps } from "react"
import { InputField } from "@/components/ui/field"
import { westernDigits } from "@/lib/format/typed-number"
import type { ListingWords } from "./listing-words"
import { SAID_UNITS, type SizeField, type TypedSize } from "./typed-size"

type SizeFieldsProps = {
  id: string
  words: ListingWords["sizes"]
  problemWords: ListingWords["problems"]
  problems: SizeField[]
  typed: TypedSize
  onType: (typed: TypedSize) => void
}

/** How much a size holds and what it costs. */
export function SizeFields({
  id,
  words,
  problemWords,
  problems,
  typed,
  onType,
}: SizeFieldsProps) {
  const field = (name: "quantity" | "price") => ({
    id: `${id}-${name}`,
    value: typed[name],
    onType: (value: string) => onType({ ...typed, [name]: value }),
    error: problems.includes(name) ? problemWords[name] : undefined,
  })
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-end gap-3">
        <NumberField {...field("quantity")} label={words.quantity} />
        <NumberField
          {...field("price")}
          label={words.price}
          note={words.currency}
        />
      </div>
      <UnitChoice
        id={id}
        words={words}
        value={typed.unit}
        onChoose={(unit) => onType({ ...typed, unit })}
      />
    </div>
  )
}

/** A number, typed as text: phones in Arabic may write Arabic digits. */
export function NumberField({
  onType,
  ...input
}: Omit<ComponentProps<typeof InputField>, "onChange"> & {
  onType: (value: string) => void
}) {
  return (
    <InputField
      type="text"
      inputMode="decimal"
      autoComplete="off"
      enterKeyHint="next"
      onChange={({ target }) => onType(westernDigits(target.value))}
      {...input}
    />
  )
}

function UnitChoice({
  id,
  words,
  value,
  onChoose,
}: {
  id: string
  words: ListingWords["sizes"]
  value: TypedSize["unit"]
  onChoose: (unit: TypedSize["unit"]) => void
}) {
  return (
    <div
      role="radiogroup"
      aria-label={words.unit}
      className="grid grid-cols-5 border border-reed"
    >
      {SAID_UNITS.map((unit) => (
        <label
          key={unit}
          className="flex min-h-12 cursor-pointer items-center justify-center px-1 text-center leading-tight not-first:border-s not-first:border-reed has-checked:bg-kohl has-checked:font-semibold has-checked:text-plaster has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-majorelle"
        >
          <input
            type="radio"
            name={`${id}-unit`}
            value={unit}
            checked={unit === value}
            onChange={() => onChoose(unit)}
            aria-label={words.unitNames[unit]}
            className="sr-only"
          />
          <span aria-hidden>{words.units[unit]}</span>
        </label>
      ))}
    </div>
  )
}
