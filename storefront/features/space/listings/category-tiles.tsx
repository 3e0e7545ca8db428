"use client"

import { useRef } from "react"
import { categoryShape } from "@/components/shop/pictogram-shapes"
import { Tile } from "../kit/tile"

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
        <Tile
          key={category.handle}
          shape={categoryShape(category.handle)}
          className="min-h-26 font-semibold"
          onPointerDown={() => (isTouched.current = true)}
          onKeyDown={() => (isTouched.current = false)}
          input={{
            type: "radio",
            name,
            value: category.handle,
            checked: value === category.handle,
            onChange: () => choose(category.handle),
            disabled,
          }}
        >
          {category.name}
        </Tile>
      ))}
    </div>
  )
}
