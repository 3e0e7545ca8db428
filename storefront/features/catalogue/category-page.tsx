import { Breadcrumb } from "@/components/ui/breadcrumb"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Picture } from "@/components/ui/picture"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Category } from "@/lib/medusa/categories"
import type { CatalogueState } from "@/lib/shop/catalogue-state"
import { ProductList } from "./product-list"

/** One category: its picture, what it is, and its products. */
export function CategoryPage({
  locale,
  category,
  state,
}: {
  locale: Locale
  category: Category
  state: CatalogueState
}) {
  const t = getTranslator(locale, "catalogue")
  const common = getTranslator(locale, "common")
  return (
    <>
      <div className="mb-8 md:grid md:grid-cols-2 md:bg-sand">
        <div className="page order-2 md:order-1 md:ms-auto md:me-0 md:max-w-[40rem] md:pe-12 md:pb-10">
          <Breadcrumb
            label={common("breadcrumb")}
            crumbs={[
              { label: common("home"), href: localePath(locale) },
              { label: t("title"), href: localePath(locale, "/products") },
              { label: category.name.value },
            ]}
          />
          <h1 className="mt-4 text-3xl md:mt-10">
            <CatalogueText text={category.name} />
          </h1>
          {category.description && (
            <p className="mt-4 max-w-text text-lg">
              <CatalogueText text={category.description} />
            </p>
          )}
        </div>
        {category.image && (
          <Picture
            src={category.image}
            alt={category.image_alt}
            width={1200}
            height={900}
            sizes="(width >= 48rem) 50vw, 100vw"
            eager
            className="mt-6 aspect-[3/2] w-full object-cover md:order-2 md:mt-0 md:aspect-auto md:h-full md:max-h-[28rem]"
          />
        )}
      </div>
      <ProductList
        locale={locale}
        path={`/categories/${category.handle}`}
        state={{ ...state, category: [category.handle] }}
        without="category"
      />
    </>
  )
}
