const MINOR_UNITS = 100

/** Medusa's major units (140) as integer minor units (14000). */
export function toMinorUnits(major: number): number {
  return Math.round(major * MINOR_UNITS)
}
