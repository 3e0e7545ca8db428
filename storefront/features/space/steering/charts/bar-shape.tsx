export type BarLook = { fill: string; stroke?: string }

/** One bar; a small tick where there was nothing, so that zero is seen. */
export function BarShape({
  x,
  y,
  width,
  height,
  look,
}: {
  x: number
  y: number
  width: number
  height: number
  look: BarLook
}) {
  return <rect {...{ x, y, width, height }} {...look} />
}

/** Oblique strokes, for what is not over yet. */
export function Hatching({ id, ink }: { id: string; ink: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="var(--color-plaster)" />
        <rect width="2.5" height="5" fill={ink} />
      </pattern>
    </defs>
  )
}
