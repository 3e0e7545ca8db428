import type { ChangeEventHandler, ComponentProps, ReactNode } from "react"
import { Pictogram } from "@/components/shop/pictogram"
import type { Shape } from "@/components/shop/pictogram-shapes"
import { classNames } from "@/components/ui/class-names"

type TileProps = {
  shape: Shape
  input: {
    type: "radio" | "checkbox"
    name?: string
    value?: string
    checked: boolean
    onChange: ChangeEventHandler<HTMLInputElement>
    disabled?: boolean | undefined
  }
  children: ReactNode
} & Pick<ComponentProps<"label">, "className" | "onPointerDown" | "onKeyDown">

/** A drawing and its word to choose by one tap, alone or among others. */
export function Tile({
  shape,
  input,
  className,
  children,
  ...label
}: TileProps) {
  return (
    <label
      className={classNames(
        "relative flex cursor-pointer flex-col items-center justify-center gap-1 rounded-eased border border-reed p-1.5 text-center text-sm leading-tight has-checked:border-2 has-checked:border-clay has-checked:bg-sand has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle has-disabled:cursor-not-allowed has-disabled:opacity-60",
        className
      )}
      {...label}
    >
      <input {...input} className="sr-only" />
      <Pictogram shape={shape} />
      <span className="first-letter:uppercase">{children}</span>
    </label>
  )
}
