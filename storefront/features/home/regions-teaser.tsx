import { MoroccoMap } from "@/components/shop/morocco-map"
import { KhatamMark } from "@/components/shop/khatam-mark"
import { Link, LinkButton } from "@/components/ui/link"
import { listRegions } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** The map of the twelve regions beside their names. */
export function RegionsTeaser({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "home")
  return (
    <section aria-labelledby="home-regions" className="bg-sand">
      <div className="page grid items-center gap-8 py-12 md:grid-cols-2 md:gap-16 md:py-20">
        <MoroccoMap
          locale={locale}
          label={t("regions")}
          className="mx-auto w-full max-w-md"
        />
        <div>
          <h2 id="home-regions" className="text-3xl">
            {t("regions")}
          </h2>
          <p className="mt-4 max-w-text">{t("regionsBody")}</p>
          <ul className="mt-6 grid grid-cols-1 gap-x-6 sm:grid-cols-2">
            {listRegions(languageOf(locale)).map((region) => (
              <li key={region.code}>
                <Link
                  href={localePath(locale, `/regions/${region.key}`)}
                  className="region-link"
                >
                  <KhatamMark color={region.palette.main} />
                  {region.name}
                </Link>
              </li>
            ))}
          </ul>
          <LinkButton
            tone="quiet"
            className="mt-6"
            href={localePath(locale, "/regions")}
          >
            {t("regionsAction")}
          </LinkButton>
        </div>
      </div>
    </section>
  )
}
