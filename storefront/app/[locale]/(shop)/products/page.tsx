import type { Metadata } from "next"
import { CataloguePage } from "@/features/catalogue/catalogue-page"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { EMPTY_STATE } from "@/lib/shop/catalogue-state"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "catalogue")
  return pageMetadata({
    locale,
    path: "/products",
    title: t("title"),
    description: t("description"),
  })
}

export default async function ProductsPage() {
  return <CataloguePage locale={await getLocale()} state={EMPTY_STATE} />
}
