import { CooperativeCard } from "@/components/shop/cooperative-card"
import { MoroccoMap } from "@/components/shop/morocco-map"
import { LinkButton } from "@/components/ui/link"
import { PageHead } from "@/components/layout/page-head"
import { listRegions } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import { placesOf } from "./places"

/** Every cooperative, with the map; narrowed to one region where asked. */
export async function CooperativeDirectory({
  locale,
  region,
}: {
  locale: Locale
  region: string | null
}) {
  const t = getTranslator(locale, "cooperative")
  const common = getTranslator(locale, "common")
  const all = await listCooperatives(locale)
  const shown = region
    ? all.filter((cooperative) => cooperative.region === region)
    : all
  const members = all.reduce((sum, { members }) => sum + (members ?? 0), 0)
  return (
    <>
      <div className="page grid grid-cols-[minmax(0,1fr)] gap-8 pb-10 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-16">
        <div className="-mx-4 md:-mx-8">
          <PageHead
            locale={locale}
            crumbs={[{ label: t("title") }]}
            title={t("title")}
          >
            <p>{t("intro", { count: all.length, members })}</p>
          </PageHead>
          <RegionFilter locale={locale} region={region} all={all} />
        </div>
        <MoroccoMap
          locale={locale}
          label={t("map")}
          highlighted={region}
          places={placesOf(shown)}
          className="mx-auto w-full max-w-80 self-center md:pt-8"
        />
      </div>
      <div className="page pb-20">
        <h2 className="mb-6 border-y py-3 font-text text-base text-reed">
          {common("counts.cooperatives", { count: shown.length })}
        </h2>
        {shown.length === 0 && <p>{t("none")}</p>}
        <ul className="grid gap-x-8 gap-y-14 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((cooperative, index) => (
            <li key={cooperative.id}>
              <CooperativeCard
                locale={locale}
                cooperative={cooperative}
                eager={index < 2}
              />
            </li>
          ))}
        </ul>
      </div>
      <Invitation locale={locale} />
    </>
  )
}

/** Asks cooperatives that are not here yet to introduce themselves. */
function Invitation({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "apply")
  return (
    <aside className="bg-sand">
      <div className="page flex flex-wrap items-center justify-between gap-6 py-10">
        <div>
          <h2 className="text-2xl">{t("invite.title")}</h2>
          <p className="mt-2 max-w-text">{t("invite.body")}</p>
        </div>
        <LinkButton href={localePath(locale, "/apply")}>
          {t("title")}
        </LinkButton>
      </div>
    </aside>
  )
}

function RegionFilter({
  locale,
  region,
  all,
}: {
  locale: Locale
  region: string | null
  all: { region: string | null }[]
}) {
  const t = getTranslator(locale, "cooperative")
  const path = localePath(locale, "/cooperatives")
  const present = listRegions(languageOf(locale))
    .map(({ code, name }) => ({
      code,
      name,
      count: all.filter((cooperative) => cooperative.region === code).length,
    }))
    .filter(({ count }) => count > 0)
  const choices = [
    { code: null, name: t("allRegions"), count: all.length, href: path },
    ...present.map((choice) => ({
      ...choice,
      href: `${path}?region=${choice.code}`,
    })),
  ]
  return (
    <nav aria-label={t("filterByRegion")} className="page">
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:flex-wrap md:overflow-visible md:px-0">
        {choices.map(({ code, name, count, href }) => (
          <li key={name}>
            <a
              href={href}
              {...(code ? { rel: "nofollow" } : {})}
              aria-current={code === region || undefined}
              className="inline-flex min-h-11 items-center gap-2 border border-line px-3 text-sm whitespace-nowrap hover:border-kohl aria-[current]:border-kohl aria-[current]:bg-kohl aria-[current]:text-plaster"
            >
              {name}
              <span className="tabular opacity-70">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
