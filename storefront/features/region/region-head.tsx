import { MoroccoMap } from "@/components/shop/morocco-map"
import { Breadcrumb } from "@/components/ui/breadcrumb"
import { Picture } from "@/components/ui/picture"
import { getRegionText, type Region } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** A region's picture, name, words and place in the country. */
export function RegionHead({
  locale,
  region,
}: {
  locale: Locale
  region: Region
}) {
  const t = getTranslator(locale, "region")
  const common = getTranslator(locale, "common")
  const text = getRegionText(region.code, languageOf(locale))
  return (
    <div style={{ backgroundColor: region.palette.ground }}>
      <div className="page">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: localePath(locale) },
            { label: t("title"), href: localePath(locale, "/regions") },
            { label: region.name },
          ]}
        />
      </div>
      {text && (
        <Picture
          src={`/pictures/regions/${region.key}.webp`}
          alt={text.image_alt}
          width={1920}
          height={960}
          sizes="100vw"
          eager
          className="aspect-[3/2] w-full object-cover md:aspect-[5/2]"
        />
      )}
      <div className="page grid items-start gap-10 py-10 md:grid-cols-[1fr_18rem] md:gap-16 md:py-16">
        <div>
          <h1 className="text-4xl">{region.name}</h1>
          {text && <p className="mt-5 max-w-text text-lg">{text.intro}</p>}
        </div>
        <MoroccoMap
          locale={locale}
          label={region.name}
          highlighted={region.code}
          className="w-full max-w-64 md:max-w-none"
        />
      </div>
    </div>
  )
}
