import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CooperativeSummary } from "@/lib/shop/cooperative"
import { countPeople } from "./count-people"

/** The shop in numbers, each counted from what is on sale now. */
export function Figures({
  locale,
  cooperatives,
  productCount,
}: {
  locale: Locale
  cooperatives: CooperativeSummary[]
  productCount: number
}) {
  const t = getTranslator(locale, "home")
  const people = countPeople(cooperatives)
  const figures = [
    [
      formatNumber(cooperatives.length, locale),
      t("figureCooperatives", { count: cooperatives.length }),
    ],
    [
      formatNumber(people.members, locale),
      t("figureMembers", { count: people.members }),
    ],
    [`${people.women_share} %`, t("figureWomen")],
    [
      formatNumber(productCount, locale),
      t("figureProducts", { count: productCount }),
    ],
    [
      formatNumber(people.regions, locale),
      t("figureRegions", { count: people.regions }),
    ],
  ]
  return (
    <section aria-labelledby="home-figures" className="bg-kohl text-plaster">
      <div className="page py-12 md:py-16">
        <h2 id="home-figures" className="text-xl text-saffron">
          {t("figures")}
        </h2>
        <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-5">
          {figures.map(([value, label]) => (
            <div key={label} className="flex flex-col-reverse justify-end">
              <dt className="text-sand">{label}</dt>
              <dd className="font-display text-3xl">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-8 text-sm text-sand">{t("figuresNote")}</p>
      </div>
    </section>
  )
}
