import { listRegions, placeOnMap, regionMap } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"

/** A place to mark on the map. */
export type MapPlace = {
  latitude: number
  longitude: number
  label: string
}

type MoroccoMapProps = {
  locale: Locale
  label: string
  /** ISO code of the one region to bring forward. */
  highlighted?: string | null
  places?: MapPlace[]
  /** Whether each region leads to its page. */
  linked?: boolean
  className?: string
}

/** The whole country, one shape per region in its own colour. */
export function MoroccoMap({
  locale,
  label,
  highlighted,
  places = [],
  linked,
  className,
}: MoroccoMapProps) {
  const regions = listRegions(languageOf(locale))
  return (
    <svg
      viewBox={regionMap.viewBox}
      role={linked ? "group" : "img"}
      aria-label={label}
      className={className}
    >
      {regionMap.regions.map(({ code, path }) => {
        const region = regions.find((candidate) => candidate.code === code)
        if (!region) {
          return null
        }
        const muted = highlighted && highlighted !== code
        const shape = (
          <path
            d={path}
            fill={muted ? "var(--color-kohl)" : region.palette.main}
            fillOpacity={muted ? 0.13 : 1}
            stroke="var(--color-plaster)"
            strokeWidth={2}
            strokeLinejoin="round"
            className={
              linked
                ? "transition-opacity duration-150 hover:opacity-80"
                : undefined
            }
          >
            {linked && <title>{region.name}</title>}
          </path>
        )
        return linked ? (
          <a
            key={code}
            href={localePath(locale, `/regions/${region.key}`)}
            aria-label={region.name}
            className="focus-visible:outline-offset-0"
          >
            {shape}
          </a>
        ) : (
          <g key={code}>{shape}</g>
        )
      })}
      {places.map((place) => {
        const { x, y } = placeOnMap(place.latitude, place.longitude)
        return (
          <circle
            key={place.label}
            cx={x}
            cy={y}
            r={8}
            fill="var(--color-kohl)"
            stroke="var(--color-plaster)"
            strokeWidth={3}
          >
            <title>{place.label}</title>
          </circle>
        )
      })}
    </svg>
  )
}
