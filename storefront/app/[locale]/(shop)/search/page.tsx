import type { Metadata } from "next"
import { PageHead } from "@/components/layout/page-head"
import { SearchForm } from "@/components/layout/search-form"
import { Notice } from "@/components/ui/notice"
import { NothingFound } from "@/features/catalogue/nothing-found"
import { ProductList } from "@/features/catalogue/product-list"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { getCataloguePage } from "@/lib/medusa/catalogue"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { parseCatalogueState } from "@/lib/shop/catalogue-state"

type Props = PageProps<"/[locale]/search">

// Reads its address, and shows everything at once so that it needs no script.
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "search")
  return pageMetadata({
    locale,
    path: "/search",
    title: t("title"),
    hidden: true,
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const locale = await getLocale()
  const t = getTranslator(locale, "search")
  const state = parseCatalogueState(await searchParams)
  const query = state.q
  if (!query) {
    return (
      <>
        <PageHead
          locale={locale}
          crumbs={[{ label: t("title") }]}
          title={t("title")}
        >
          <p>{t("prompt")}</p>
        </PageHead>
        <div className="page pb-20">
          <SearchForm locale={locale} id="search-here" label={t("prompt")} />
        </div>
      </>
    )
  }
  const { approximate } = await getCataloguePage(locale, state)
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[{ label: t("title") }]}
        title={<bdi className="wrap-anywhere">{t("titleFor", { query })}</bdi>}
      />
      {approximate && (
        <div className="page pb-6">
          <Notice className="wrap-anywhere">
            {t("approximate", { query })}
          </Notice>
        </div>
      )}
      <ProductList
        locale={locale}
        path="/search"
        state={state}
        empty={<NothingFound locale={locale} query={query} />}
      />
    </>
  )
}
