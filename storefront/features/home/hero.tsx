import { LinkButton } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { localePath } from "@/lib/i18n/locale-path"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** The first screen: a drawn land, and who sells here. */
export function Hero({
  locale,
  cooperativeCount,
}: {
  locale: Locale
  cooperativeCount: number
}) {
  const t = getTranslator(locale, "home")
  const common = getTranslator(locale, "common")
  return (
    <section className="relative md:pb-16">
      <Picture
        src="/pictures/hero.webp"
        alt={t("heroAlt")}
        width={1920}
        height={1200}
        sizes="100vw"
        eager
        className="aspect-[5/4] w-full object-cover md:aspect-[21/9]"
      />
      <div className="page md:absolute md:inset-x-0 md:bottom-0">
        <div className="notched relative -mt-10 bg-plaster pt-8 md:mt-0 md:max-w-3xl md:p-10 md:ps-0">
          <h1 className="text-4xl">{t("heroTitle")}</h1>
          <p className="mt-5 max-w-xl text-lg text-reed">
            {t("heroBody", {
              cooperatives: cooperativeCount,
              market: common(`marketsIn.${marketOf(locale)}`),
            })}
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <LinkButton href={localePath(locale, "/products")}>
              {t("heroAction")}
            </LinkButton>
            <LinkButton tone="quiet" href={localePath(locale, "/cooperatives")}>
              {t("heroSecond")}
            </LinkButton>
          </div>
        </div>
      </div>
    </section>
  )
}
