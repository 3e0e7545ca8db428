import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { getRegion } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CooperativeSummary } from "@/lib/shop/cooperative"
import { KhatamMark } from "./khatam-mark"

/** A cooperative in a list: its land, its emblem, its name. */
export function CooperativeCard({
  locale,
  cooperative,
  heading: Heading = "h3",
  eager,
  sizes = "(width >= 64rem) 26rem, (width >= 40rem) 50vw, 100vw",
}: {
  locale: Locale
  cooperative: CooperativeSummary
  heading?: "h2" | "h3"
  eager?: boolean
  sizes?: string
}) {
  const t = getTranslator(locale, "common")
  const region = getRegion(cooperative.region, languageOf(locale))
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative">
        <div
          className="notched aspect-[3/2] overflow-hidden"
          style={{ backgroundColor: region?.palette.ground }}
        >
          {cooperative.cover && (
            <Picture
              src={cooperative.cover}
              alt={cooperative.cover_alt}
              width={828}
              height={552}
              sizes={sizes}
              eager={eager ?? false}
              className="size-full object-cover transition-transform duration-300 ease-out group-hover:scale-[1.03]"
            />
          )}
        </div>
        {cooperative.logo && (
          <Picture
            src={cooperative.logo}
            alt=""
            width={160}
            height={160}
            sizes="4.5rem"
            className="absolute start-4 -bottom-5 size-18 border-4 border-plaster bg-plaster object-cover"
          />
        )}
      </div>
      <Heading className="mt-8 text-xl">
        <Link
          href={localePath(locale, `/cooperatives/${cooperative.handle}`)}
          className="after:absolute after:inset-0 group-hover:text-clay"
        >
          <bdi>{cooperative.name}</bdi>
        </Link>
      </Heading>
      <p className="mt-1 flex items-start gap-2">
        <KhatamMark color={region?.palette.main} className="mt-1" />
        <span>
          {cooperative.town}
          {region && <span className="text-reed"> · {region.name}</span>}
        </span>
      </p>
      {cooperative.tagline && (
        <p className="mt-2 text-reed">
          <CatalogueText text={cooperative.tagline} />
        </p>
      )}
      <p className="mt-auto pt-3 text-sm">
        {[
          cooperative.members !== null &&
            t("counts.members", { count: cooperative.members }),
          cooperative.women
            ? t("counts.women", { count: cooperative.women })
            : false,
          t("counts.products", { count: cooperative.product_count }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </article>
  )
}
