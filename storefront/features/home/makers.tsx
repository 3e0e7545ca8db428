import { CooperativeCard } from "@/components/shop/cooperative-card"
import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CooperativeSummary } from "@/lib/shop/cooperative"

/** Three cooperatives, and the way to the others. */
export function Makers({
  locale,
  cooperatives,
}: {
  locale: Locale
  cooperatives: CooperativeSummary[]
}) {
  const t = getTranslator(locale, "home")
  return (
    <section aria-labelledby="home-makers" className="page">
      <h2 id="home-makers" className="text-3xl">
        {t("makers")}
      </h2>
      <p className="mt-2 max-w-text text-reed">{t("makersBody")}</p>
      <ul className="mt-8 grid gap-x-6 gap-y-12 md:grid-cols-3">
        {cooperatives.map((cooperative) => (
          <li key={cooperative.id}>
            <CooperativeCard locale={locale} cooperative={cooperative} />
          </li>
        ))}
      </ul>
      <Link
        href={localePath(locale, "/cooperatives")}
        className="text-link mt-8 inline-flex min-h-11 items-center gap-2"
      >
        {t("makersAction")}
        <Icon name="arrow" className="mirror size-5" />
      </Link>
    </section>
  )
}
