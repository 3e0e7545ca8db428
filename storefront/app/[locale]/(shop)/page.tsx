import type { Metadata } from "next"
import { ProductShelf } from "@/components/shop/product-shelf"
import { ZelligeBand } from "@/components/ui/zellige-band"
import { CategoryTiles } from "@/features/home/category-tiles"
import { Figures } from "@/features/home/figures"
import { Hero } from "@/features/home/hero"
import { HowItWorks } from "@/features/home/how-it-works"
import { Makers } from "@/features/home/makers"
import { RegionsTeaser } from "@/features/home/regions-teaser"
import { formatMonth } from "@/lib/format/numbers"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { countProducts, listProducts } from "@/lib/medusa/catalogue"
import { listCategories } from "@/lib/medusa/categories"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import { listHandlesInSeason } from "@/lib/medusa/products"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { getCurrentMonth } from "@/lib/shop/season"

const SHELF_LENGTH = 8
const MAKERS_SHOWN = 3

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  return pageMetadata({ locale, path: "/" })
}

export default async function HomePage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "home")
  const month = await getCurrentMonth()
  const inSeason = await listHandlesInSeason(month)
  const [categories, cooperatives, season, popular, productCount] =
    await Promise.all([
      listCategories(locale),
      listCooperatives(locale),
      listProducts(locale, { handle: inSeason }, SHELF_LENGTH),
      listProducts(locale, {}, SHELF_LENGTH),
      countProducts(locale),
    ])
  const more = {
    label: t("heroAction"),
    href: localePath(locale, "/products"),
  }
  return (
    <>
      <Hero locale={locale} cooperativeCount={cooperatives.length} />
      <div className="flex flex-col gap-16 pt-12 pb-16 md:gap-28 md:pt-8 md:pb-28">
        <CategoryTiles locale={locale} categories={categories} />
        <ProductShelf
          id="home-season"
          locale={locale}
          title={t("season")}
          body={t("seasonBody", { month: formatMonth(month, locale) })}
          products={season}
          more={more}
        />
        <RegionsTeaser locale={locale} />
        <Makers locale={locale} cooperatives={withMostProducts(cooperatives)} />
        <ProductShelf
          id="home-popular"
          locale={locale}
          title={t("popular")}
          products={popular}
          more={more}
        />
        <HowItWorks locale={locale} />
      </div>
      <ZelligeBand className="h-8" />
      <Figures
        locale={locale}
        cooperatives={cooperatives}
        productCount={productCount}
      />
    </>
  )
}

function withMostProducts<T extends { product_count: number }>(list: T[]): T[] {
  return [...list]
    .sort((left, right) => right.product_count - left.product_count)
    .slice(0, MAKERS_SHOWN)
}
