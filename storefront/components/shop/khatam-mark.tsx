import { classNames } from "@/components/ui/class-names"

/** A small star in a region's colour: the sign of a place. */
export function KhatamMark({
  color,
  className,
}: {
  color?: string | undefined
  className?: string
}) {
  return (
    <i
      aria-hidden
      className={classNames("khatam", className)}
      style={color ? { color } : undefined}
    />
  )
}
