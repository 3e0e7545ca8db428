type Point = [number, number]

/**
 * The eight-point star (khatam) inscribed in a square cell: two squares, one
 * turned by 45°. Points touch the middle of the cell's sides.
 */
export function khatamPath(size: number, inset = 0): string {
  const centre = size / 2
  const outer = centre - inset
  const inner = (outer * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8)
  const points = Array.from({ length: 16 }, (_, index): Point => {
    const radius = index % 2 === 0 ? outer : inner
    const angle = (index * Math.PI) / 8
    return [
      centre + radius * Math.cos(angle),
      centre + radius * Math.sin(angle),
    ]
  })
  return toPath(points)
}

function toPath(points: Point[]): string {
  const steps = points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)
  return `M${steps.join("L")}Z`
}
