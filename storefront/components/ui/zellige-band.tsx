import { classNames } from "./class-names"
import { crossPath, khatamPath } from "./zellige"

type ZelligeProps = {
  /** Unique in the page: the name of the SVG pattern. */
  id: string
  main?: string
  accent?: string
  ground?: string
  /** Side of one star, in px. */
  cell?: number
  className?: string
}

/** Stars and crosses, cropped by whatever frame they are given. */
export function ZelligePattern({
  id,
  main = "var(--color-clay)",
  accent = "var(--color-saffron)",
  ground = "var(--color-plaster)",
  cell = 48,
  className,
}: ZelligeProps) {
  const corners = [
    [0, 0],
    [cell, 0],
    [0, cell],
    [cell, cell],
  ] as const
  return (
    <svg aria-hidden className={classNames("block", className)}>
      <defs>
        <pattern
          id={id}
          width={cell}
          height={cell}
          patternUnits="userSpaceOnUse"
        >
          <rect width={cell} height={cell} fill={ground} />
          <path d={khatamPath(cell, 1.2)} fill={main} />
          <path d={khatamPath(cell, cell * 0.2)} fill={ground} />
          <path d={khatamPath(cell, cell * 0.26)} fill={accent} />
          {corners.map(([x, y]) => (
            <path
              key={`${x}-${y}`}
              d={crossPath(cell, 1.4)}
              transform={`translate(${x} ${y})`}
              fill={accent}
            />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
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
