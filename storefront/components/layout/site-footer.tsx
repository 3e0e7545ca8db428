import { Link } from "@/components/ui/link"
import { ZelligeBand } from "@/components/ui/zellige-band"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { LocaleChoices } from "./locale-switch"
import { Wordmark } from "./wordmark"

const COLUMNS = [
  {
    key: "shop",
    links: ["products", "cooperatives", "regions"],
  },
  {
    key: "service",
    links: ["help", "returns", "account"],
  },
  {
    key: "house",
    links: ["about", "apply", "espace", "terms", "privacy"],
  },
] as const

/** The foot of every page, with the terms of sale one step away (law 31-08). */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  return (
    <footer className="mt-auto bg-kohl pt-px text-plaster">
      <ZelligeBand
        className="h-8"
        main="var(--color-clay)"
        accent="var(--color-saffron)"
        ground="var(--color-kohl)"
      />
      <div className="page grid gap-10 py-12 md:grid-cols-[1.4fr_1fr_1fr_1fr]">
        <div className="max-w-sm">
          <Wordmark />
          <p className="mt-4 text-sm text-sand">{t("footer.promise")}</p>
        </div>
        {COLUMNS.map(({ key, links }) => (
          <nav key={key} aria-labelledby={`footer-${key}`}>
            <h2
              id={`footer-${key}`}
              className="mb-2 font-text text-sm font-semibold text-saffron"
            >
              {t(`footer.${key}`)}
            </h2>
            <ul>
              {links.map((link) => (
                <li key={link}>
                  <Link
                    href={localePath(locale, `/${link}`)}
                    className="foot-link"
                  >
                    {t(`footer.links.${link}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="border-t border-plaster/20">
        <div className="page py-6 md:flex md:items-start md:justify-between md:gap-10">
          <div className="-mx-3 max-w-md [&_a:hover]:bg-plaster/10 [&_p]:text-sand">
            <LocaleChoices locale={locale} />
          </div>
          <p className="mt-6 max-w-sm text-sm text-sand md:mt-0">
            {t("footer.demo")}
          </p>
        </div>
      </div>
    </footer>
  )
}
