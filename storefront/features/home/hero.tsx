import { LinkButton } from "@/components/ui/link"
import { localePath } from "@/lib/i18n/locale-path"
import { directionOf, splitLocale, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { optimisedPicture } from "@/lib/pictures"

/**
 * The first screen: the title stands on the bare plaster of a drawn wall, at
 * the side where the language begins; on a phone, above the table.
 */
export function Hero({
  locale,
  cooperativeCount,
}: {
  locale: Locale
  cooperativeCount: number
}) {
  const { language, market } = splitLocale(locale)
  const t = getTranslator(locale, "home")
  const common = getTranslator(locale, "common")
  return (
    <section className="relative bg-sand md:min-h-[40rem] lg:min-h-[46rem]">
      <HeroPicture
        alt={t("heroAlt")}
        wide={
          directionOf(language) === "rtl"
            ? "/pictures/hero-rtl.webp"
            : "/pictures/hero.webp"
        }
      />
      <div className="page relative md:flex md:min-h-[40rem] md:items-center lg:min-h-[46rem]">
        <div className="pt-7 md:w-[44%] md:py-12 md:pe-6 lg:w-[41%]">
          <h1 className="text-3xl xl:text-[4.25rem]">{t("heroTitle")}</h1>
          <div className="max-md:mt-[82vw]">
            <p className="text-lg md:mt-6">
              {t("heroBody", {
                cooperatives: cooperativeCount,
                market: common(`marketsIn.${market}`),
              })}
            </p>
            <div className="mt-6 flex flex-wrap gap-3 pb-8 md:pb-0">
              <LinkButton href={localePath(locale, "/products")}>
                {t("heroAction")}
              </LinkButton>
              <LinkButton
                tone="quiet"
                href={localePath(locale, "/cooperatives")}
              >
                {t("heroSecond")}
              </LinkButton>
            </div>
          </div>
        </div>
      </div>
    </section>
  )
}

/** Upright on a phone, wide beyond: two drawings of one table. */
function HeroPicture({ alt, wide }: { alt: string; wide: string }) {
  const picture = optimisedPicture(wide)
  const upright = optimisedPicture("/pictures/hero-portrait.webp", 828)
  return (
    <picture>
      <source
        media="(width >= 48rem)"
        srcSet={picture.srcSet}
        sizes="100vw"
        width={2000}
        height={1250}
      />
      <img
        src={upright.src}
        srcSet={upright.srcSet}
        sizes="100vw"
        alt={alt}
        width={1000}
        height={1250}
        fetchPriority="high"
        decoding="async"
        className="absolute inset-x-0 top-0 h-[calc(82vw+12.5rem)] w-full object-cover object-bottom md:h-full md:object-[right_bottom] md:rtl:object-[left_bottom]"
      />
    </picture>
  )
}
