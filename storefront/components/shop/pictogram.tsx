import { classNames } from "@/components/ui/class-names"
import type { Shape } from "./pictogram-shapes"

/** A drawing that stands for a word beside it, so it says nothing itself. */
export function Pictogram({
  shape,
  className,
}: {
  shape: Shape
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={classNames("size-12 shrink-0", className)}
    >
      {shape.fill && (
        <path
          d={shape.fill}
          fill={shape.colour}
          fillOpacity="0.55"
          stroke="none"
        />
      )}
      <path d={shape.lines} />
    </svg>
  )
}
