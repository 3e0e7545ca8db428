import type { Metadata } from "next"
import { CataloguePage } from "@/features/catalogue/catalogue-page"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { parseCatalogueState } from "@/lib/shop/catalogue-state"

// Reads its address, and shows everything at once so that it needs no script.
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "catalogue")
  return pageMetadata({
    locale,
    path: "/products",
    title: t("title"),
    description: t("description"),
    hidden: true,
  })
}

export default async function FilteredProductsPage({
  searchParams,
}: PageProps<"/[locale]/products/filtered">) {
  const locale = await getLocale()
  const state = parseCatalogueState(await searchParams)
  return <CataloguePage locale={locale} state={state} />
}
