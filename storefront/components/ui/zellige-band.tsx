import type { CSSProperties } from "react"
import { classNames } from "./class-names"

type ZelligeProps = {
  main?: string
  accent?: string
  ground?: string
  /** Side of one star, in px. */
  cell?: number
  className?: string
}

/** Stars and crosses, cropped by whatever frame they are given. */
export function ZelligePattern({
  main = "var(--color-clay)",
  accent = "var(--color-saffron)",
  ground = "var(--color-plaster)",
  cell = 48,
  className,
}: ZelligeProps) {
  const pigments: Record<`--${string}`, string> & CSSProperties = {
    "--main": main,
    "--accent": accent,
    "--ground": ground,
    "--cell": `${cell}px`,
  }
  return (
    <span
      aria-hidden
      className={classNames("zellige", className)}
      style={pigments}
    />
  )
}

/** A band of zellige that marks a section. */
export function ZelligeBand(props: ZelligeProps) {
  return (
    <ZelligePattern
      {...props}
      cell={props.cell ?? 32}
      className={classNames("h-4 w-full", props.className)}
    />
  )
}
