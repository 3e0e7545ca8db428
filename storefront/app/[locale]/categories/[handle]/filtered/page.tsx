import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CategoryPage } from "@/features/catalogue/category-page"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
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
    // The plain address says 404 in its status too; this page has begun by now.
    redirect(localePath(locale, `/categories/${handle}`))
  }
  return (
    <CategoryPage
      locale={locale}
      category={category}
      state={parseCatalogueState(await searchParams)}
    />
  )
}
