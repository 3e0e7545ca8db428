import type { Metadata } from "next"
import { CooperativeDirectory } from "@/features/cooperative/directory"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "cooperative")
  return pageMetadata({
    locale,
    path: "/cooperatives",
    title: t("title"),
    description: t("description"),
  })
}

export default async function CooperativesPage() {
  return <CooperativeDirectory locale={await getLocale()} region={null} />
}
