import type { Metadata } from "next"
import { CooperativeDirectory } from "@/features/cooperative/directory"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { parseRegionFilter } from "@/lib/shop/cooperative-filter"

// Reads its address, and shows everything at once so that it needs no script.
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "cooperative")
  return pageMetadata({
    locale,
    path: "/cooperatives",
    title: t("title"),
    hidden: true,
  })
}

export default async function FilteredCooperativesPage({
  searchParams,
}: PageProps<"/[locale]/cooperatives/filtered">) {
  const locale = await getLocale()
  const region = parseRegionFilter(await searchParams)
  return <CooperativeDirectory locale={locale} region={region} />
}
