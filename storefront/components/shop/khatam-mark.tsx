import { classNames } from "@/components/ui/class-names"
import { khatamPath } from "@/components/ui/zellige"

/** A small star in a region's colour: the sign of a place. */
export function KhatamMark({
  color,
  className,
}: {
  color?: string | undefined
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden
      className={classNames("size-4 shrink-0", className)}
    >
      <path d={khatamPath(16)} fill={color ?? "var(--color-clay)"} />
    </svg>
  )
}
