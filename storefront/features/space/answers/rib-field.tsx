"use client"

import { useState, type ComponentProps, type FormEvent } from "react"
import { InputField } from "@/components/ui/field"
import { groupRib, ribDigits } from "./rib"

/**
 * A bank account of 24 digits: it spaces itself while it is typed and says how
 * many digits are there. Without scripts it is a plain field.
 */
export function RibField({
  hint,
  count,
  defaultValue,
  ...field
}: Omit<ComponentProps<typeof InputField>, "onInput"> & {
  count: string
  defaultValue: string
}) {
  const [digits, setDigits] = useState(ribDigits(defaultValue).length)

  function onInput({ currentTarget }: FormEvent<HTMLInputElement>) {
    const typed = ribDigits(currentTarget.value)
    const atEnd = currentTarget.selectionStart === currentTarget.value.length
    // Spaces that move under a finger in the middle would only confuse.
    if (atEnd) {
      currentTarget.value = groupRib(typed)
    }
    setDigits(typed.length)
  }

  return (
    <InputField
      {...field}
      hint={
        <>
          {hint}{" "}
          <span className="tabular block">
            {count.replace("…", String(digits))}
          </span>
        </>
      }
      defaultValue={defaultValue}
      onInput={onInput}
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={40}
    />
  )
}
