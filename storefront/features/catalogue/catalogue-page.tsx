import { PageHead } from "@/components/layout/page-head"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CatalogueState } from "@/lib/shop/catalogue-state"
import { ProductList } from "./product-list"

/** The whole catalogue, plain or filtered. */
export function CataloguePage({
  locale,
  state,
}: {
  locale: Locale
  state: CatalogueState
}) {
  const t = getTranslator(locale, "catalogue")
  return (
    <>
      <PageHead
        locale={locale}
        crumbs={[{ label: t("title") }]}
        title={t("title")}
      >
        <p>{t("intro")}</p>
      </PageHead>
      <ProductList locale={locale} path="/products" state={state} />
    </>
  )
}
