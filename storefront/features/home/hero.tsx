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
    <section className="grid bg-sand md:min-h-[36rem] md:grid-rows-[auto_1fr] lg:min-h-[46rem]">
      <HeroPicture
        alt={t("heroAlt")}
        wide={
          directionOf(language) === "rtl"
            ? "/pictures/hero-rtl.webp"
            : "/pictures/hero.webp"
        }
      />
      <h1 className="page z-1 col-start-1 row-start-1 pt-4 text-3xl md:pt-10 md:text-2xl lg:text-[3.5rem] lg:leading-[1.05]">
        <span className="block md:w-[34%] lg:w-[41%]">{t("heroTitle")}</span>
      </h1>
      <div className="page z-1 col-start-1 row-start-2 pt-5 pb-8">
        <div className="md:w-[33%] lg:w-[40%]">
          <p className="text-base lg:text-lg">
            {t("heroBody", {
              cooperatives: cooperativeCount,
              market: common(`marketsIn.${market}`),
            })}
          </p>
          <div className="mt-6 flex flex-wrap gap-3">
            <LinkButton href={localePath(locale, "/products")}>
              {t("heroAction")}
            </LinkButton>
            <LinkButton
              tone="quiet"
              className="bg-plaster"
              href={localePath(locale, "/cooperatives")}
            >
              {t("heroSecond")}
            </LinkButton>
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
    <picture className="relative col-start-1 row-start-1 md:row-end-3">
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
        height={1400}
        fetchPriority="high"
        decoding="async"
        className="aspect-[10/14.4] w-full object-cover object-bottom md:absolute md:inset-0 md:aspect-auto md:h-full md:object-[right_bottom] md:rtl:object-[left_bottom]"
      />
    </picture>
  )
}
