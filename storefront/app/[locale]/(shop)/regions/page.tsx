import type { Metadata } from "next"
import { PageHead } from "@/components/layout/page-head"
import { MoroccoMap } from "@/components/shop/morocco-map"
import { RegionList } from "@/features/region/region-list"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "region")
  return pageMetadata({
    locale,
    path: "/regions",
    title: t("title"),
    description: t("description"),
  })
}

export default async function RegionsPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "region")
  const cooperatives = await listCooperatives(locale)
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[{ label: t("title") }]}
        title={t("title")}
      >
        <p>{t("intro")}</p>
      </PageHead>
      <div className="page grid items-start gap-12 pb-20 lg:grid-cols-2">
        <MoroccoMap
          locale={locale}
          label={t("map")}
          linked
          className="mx-auto w-full max-w-xl"
        />
        <RegionList locale={locale} cooperatives={cooperatives} />
      </div>
    </>
  )
}
