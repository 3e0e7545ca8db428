import { MoroccoMap } from "@/components/shop/morocco-map"
import { Breadcrumb } from "@/components/ui/breadcrumb"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { Paragraphs } from "@/components/ui/prose"
import { ZelligePattern } from "@/components/ui/zellige-band"
import { getRegion, type Region } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Cooperative } from "@/lib/shop/cooperative"
import { People } from "./people"
import { placesOf } from "./places"
import { Records } from "./records"

/** One cooperative: its land, its name, its story, its people, its proofs. */
export function CooperativeProfile({
  locale,
  cooperative,
}: {
  locale: Locale
  cooperative: Cooperative
}) {
  const t = getTranslator(locale, "cooperative")
  const region = getRegion(cooperative.region, languageOf(locale))
  return (
    <>
      <Cover locale={locale} cooperative={cooperative} region={region} />
      <div className="page grid gap-x-16 gap-y-14 py-12 md:grid-cols-[1fr_20rem] md:py-20">
        <div>
          {cooperative.story && (
            <section aria-labelledby="cooperative-story">
              <h2 id="cooperative-story" className="text-2xl">
                {t("story")}
              </h2>
              <div
                className="mt-5 max-w-text text-lg"
                {...(cooperative.story.fallback
                  ? { lang: "fr", dir: "ltr" }
                  : {})}
              >
                <Paragraphs text={cooperative.story.value} />
              </div>
            </section>
          )}
          <Records locale={locale} cooperative={cooperative} />
        </div>
        <aside className="flex flex-col gap-12">
          <People locale={locale} cooperative={cooperative} region={region} />
          {region && (
            <section aria-labelledby="cooperative-where">
              <h2 id="cooperative-where" className="text-xl">
                {t("where")}
              </h2>
              <p className="mt-1">
                {t("town", { town: cooperative.town, region: region.name })}
              </p>
              <MoroccoMap
                locale={locale}
                label={`${cooperative.town}, ${region.name}`}
                highlighted={region.code}
                places={placesOf([cooperative])}
                className="mt-4 w-full max-w-72"
              />
              <Link
                href={localePath(locale, `/regions/${region.key}`)}
                className="text-link mt-3 inline-flex min-h-11 items-center"
              >
                {t("seeRegion")}
              </Link>
            </section>
          )}
        </aside>
      </div>
    </>
  )
}

function Cover({
  locale,
  cooperative,
  region,
}: {
  locale: Locale
  cooperative: Cooperative
  region: Region | null
}) {
  const t = getTranslator(locale, "cooperative")
  const common = getTranslator(locale, "common")
  return (
    <header>
      <div className="page">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: localePath(locale) },
            { label: t("title"), href: localePath(locale, "/cooperatives") },
            { label: cooperative.name },
          ]}
        />
      </div>
      {cooperative.cover && (
        <Picture
          src={cooperative.cover}
          alt={cooperative.cover_alt}
          width={1920}
          height={1080}
          sizes="100vw"
          eager
          className="aspect-[4/3] w-full object-cover md:aspect-[5/2]"
        />
      )}
      <ZelligePattern
        cell={32}
        main={region?.palette.main ?? "var(--color-clay)"}
        accent={region?.palette.accent ?? "var(--color-saffron)"}
        ground={region?.palette.ground ?? "var(--color-sand)"}
        className="h-8 w-full"
      />
      <div className="page grid gap-x-8 md:grid-cols-[auto_1fr]">
        {cooperative.logo && (
          <Picture
            src={cooperative.logo}
            alt={cooperative.logo_alt}
            width={360}
            height={360}
            sizes="(width >= 48rem) 11rem, 7rem"
            eager
            className="relative -mt-14 size-28 border-4 border-plaster bg-plaster object-cover md:size-44"
          />
        )}
        <div className="pt-5">
          <h1 className="text-4xl">
            <bdi>{cooperative.name}</bdi>
          </h1>
          <p className="mt-3 text-lg">
            {region
              ? t("town", { town: cooperative.town, region: region.name })
              : cooperative.town}
            {cooperative.founded !== null && (
              <span className="text-reed">
                {" · "}
                {t("since", { year: String(cooperative.founded) })}
              </span>
            )}
          </p>
          {cooperative.tagline && (
            <p className="mt-2 max-w-text text-lg text-reed">
              <CatalogueText text={cooperative.tagline} />
            </p>
          )}
        </div>
      </div>
    </header>
  )
}
