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

/** The pointed cross left between four stars, centred on the cell's corner. */
export function crossPath(size: number, inset = 0): string {
  const half = size / 2
  const diagonal = half * Math.cos(Math.PI / 4)
  const inner = (half * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8)
  // Vertices of the star in the first quadrant, seen from the corner.
  const tip = half - inset * 1.6
  const shoulder: Point = [
    half - inner * Math.sin(Math.PI / 8) - inset,
    half - inner * Math.cos(Math.PI / 8) - inset * 0.4,
  ]
  const notch = half - diagonal - inset * 0.7
  const quadrant: Point[] = [
    [tip, 0],
    shoulder,
    [notch, notch],
    [shoulder[1], shoulder[0]],
  ]
  const turns = quadrant.length
  const points = Array.from({ length: turns * 4 }, (_, index): Point => {
    const [x, y] = quadrant[index % turns] ?? [0, 0]
    switch (Math.floor(index / turns)) {
      case 0:
        return [x, y]
      case 1:
        return [-y, x]
      case 2:
        return [-x, -y]
      default:
        return [y, -x]
    }
  })
  return toPath(points)
}

function toPath(points: Point[]): string {
  const steps = points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)
  return `M${steps.join("L")}Z`
}
