import {
  getRegion,
  listRegions,
  placeOnMap,
  regionMap,
} from "@/lib/geography/regions"
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

/**
 * The whole country, one shape per region in its own colour. Only what the
 * page adds stands in it; the country itself is a picture that browsers keep.
 */
export function MoroccoMap({
  locale,
  label,
  highlighted,
  places = [],
  linked,
  className,
}: MoroccoMapProps) {
  const { width, height } = regionMap
  const country = highlighted ? "regions-muted" : "regions"
  return (
    <svg
      viewBox={regionMap.viewBox}
      role={linked ? "group" : "img"}
      aria-label={label}
      className={className}
    >
      {linked ? (
        <RegionLinks locale={locale} />
      ) : (
        <image
          href={`/pictures/map/${country}.svg`}
          width={width}
          height={height}
        />
      )}
      {highlighted && <RegionShape code={highlighted} locale={locale} />}
      {places.map((place) => {
        const { x, y } = placeOnMap(place.latitude, place.longitude)
        return (
          <circle key={place.label} cx={x} cy={y} r={8} className="map-place">
            <title>{place.label}</title>
          </circle>
        )
      })}
    </svg>
  )
}

/** Every region as a link to its page. */
function RegionLinks({ locale }: { locale: Locale }) {
  return listRegions(languageOf(locale)).map(({ code, key, name }) => (
    <a
      key={code}
      href={localePath(locale, `/regions/${key}`)}
      aria-label={name}
      className="map-link"
    >
      <RegionShape code={code} locale={locale} titled />
    </a>
  ))
}

function RegionShape({
  code,
  locale,
  titled,
}: {
  code: string
  locale: Locale
  titled?: boolean
}) {
  const shape = regionMap.regions.find((candidate) => candidate.code === code)
  const region = getRegion(code, languageOf(locale))
  return (
    shape &&
    region && (
      <path d={shape.path} fill={region.palette.main} className="map-region">
        {titled && <title>{region.name}</title>}
      </path>
    )
  )
}
