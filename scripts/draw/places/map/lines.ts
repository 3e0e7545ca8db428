/** A point on the ground: longitude, latitude, in degrees. */
export type LonLat = readonly [number, number]

export type Lines = Record<string, readonly LonLat[]>
