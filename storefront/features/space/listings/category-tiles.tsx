"use client"

import { useRef } from "react"
import { Pictogram } from "@/components/shop/pictogram"
import { categoryShape } from "@/components/shop/pictogram-shapes"

export type CategoryChoice = { handle: string; name: string }

/** The shop's categories as drawings; one tap chooses. */
export function CategoryTiles({
  name,
  label,
  categories,
  value,
  onChoose,
  onPicked,
  disabled,
}: {
  name: string
  label: string
  categories: CategoryChoice[]
  value: string
  onChoose: (handle: string) => void
  /** After a choice by touch; arrow keys choose without leaving. */
  onPicked?: () => void
  disabled?: boolean
}) {
  const isTouched = useRef(false)
  const choose = (handle: string) => {
    onChoose(handle)
    if (isTouched.current) {
      onPicked?.()
    }
  }
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="grid grid-cols-3 gap-2 sm:grid-cols-5"
    >
      {categories.map((category) => (
        <label
          key={category.handle}
          onPointerDown={() => (isTouched.current = true)}
          onKeyDown={() => (isTouched.current = false)}
          className="relative flex min-h-26 cursor-pointer flex-col items-center justify-center gap-1 rounded-eased border border-reed p-1.5 text-center text-sm leading-tight font-semibold has-checked:border-2 has-checked:border-clay has-checked:bg-sand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle has-disabled:cursor-not-allowed has-disabled:opacity-60"
        >
          <input
            type="radio"
            name={name}
            value={category.handle}
            checked={value === category.handle}
            onChange={() => choose(category.handle)}
            disabled={disabled}
            className="sr-only"
          />
          <Pictogram shape={categoryShape(category.handle)} />
          {category.name}
        </label>
      ))}
    </div>
  )
}
