import type { MapPlace } from "@/components/shop/morocco-map"
import type { CooperativeSummary } from "@/lib/shop/cooperative"

/** The cooperatives that know where they stand, as marks of the map. */
export function placesOf(cooperatives: CooperativeSummary[]): MapPlace[] {
  return cooperatives.flatMap(({ latitude, longitude, name, town }) =>
    latitude === null || longitude === null
      ? []
      : [{ latitude, longitude, label: `${name}, ${town}` }]
  )
}
