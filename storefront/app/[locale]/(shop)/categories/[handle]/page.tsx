import type { Metadata } from "next"
import { Missing } from "@/components/layout/missing"
import { CategoryPage } from "@/features/catalogue/category-page"
import { getLocale } from "@/lib/i18n/get-locale"
import { getCategory } from "@/lib/medusa/categories"
import { unbuilt } from "@/lib/routing"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { EMPTY_STATE } from "@/lib/shop/catalogue-state"

type Props = PageProps<"/[locale]/categories/[handle]">

export const generateStaticParams = () => [{ handle: unbuilt }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const { handle } = await params
  const category = await getCategory(locale, handle)
  return category
    ? pageMetadata({
        locale,
        path: `/categories/${handle}`,
        title: category.name.value,
        description: category.description?.value,
        image: category.image,
      })
    : {}
}

export default async function Page({ params }: Props) {
  const locale = await getLocale()
  const { handle } = await params
  const category = await getCategory(locale, handle)
  if (!category) {
    return <Missing locale={locale} />
  }
  return (
    <CategoryPage locale={locale} category={category} state={EMPTY_STATE} />
  )
}
