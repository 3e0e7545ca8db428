import type { Metadata } from "next"
import { Missing } from "@/components/layout/missing"
import { CategoryPage } from "@/features/catalogue/category-page"
import { getLocale } from "@/lib/i18n/get-locale"
import { getCategory } from "@/lib/medusa/categories"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { parseCatalogueState } from "@/lib/shop/catalogue-state"

type Props = PageProps<"/[locale]/categories/[handle]/filtered">

// Reads its address, and shows everything at once so that it needs no script.
export const instant = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const { handle } = await params
  const category = await getCategory(locale, handle)
  return pageMetadata({
    locale,
    path: `/categories/${handle}`,
    ...(category ? { title: category.name.value } : {}),
    hidden: true,
  })
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { handle } = await params
  const category = await getCategory(locale, handle)
  if (!category) {
    return <Missing locale={locale} />
  }
  return (
    <CategoryPage
      locale={locale}
      category={category}
      state={parseCatalogueState(await searchParams)}
    />
  )
}
