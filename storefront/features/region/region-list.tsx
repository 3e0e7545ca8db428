import { KhatamMark } from "@/components/shop/khatam-mark"
import { Link } from "@/components/ui/link"
import { listRegions } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** The twelve regions, each with how many cooperatives sell from there. */
export function RegionList({
  locale,
  cooperatives,
  heading: Heading = "h2",
}: {
  locale: Locale
  cooperatives: { region: string | null }[]
  heading?: "h2" | "h3"
}) {
  const common = getTranslator(locale, "common")
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {listRegions(languageOf(locale)).map((region) => {
        const count = cooperatives.filter(
          (cooperative) => cooperative.region === region.code
        ).length
        return (
          <li key={region.code} className="border-t">
            <Link
              href={localePath(locale, `/regions/${region.key}`)}
              className="flex min-h-16 items-center gap-3 py-2 hover:text-clay"
            >
              <KhatamMark color={region.palette.main} className="size-6" />
              <span>
                <Heading className="text-lg leading-snug">
                  {region.name}
                </Heading>
                <span className="text-sm text-reed">
                  {common("counts.cooperatives", { count })}
                </span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
