import type { Metadata } from "next"
import { Missing } from "@/components/layout/missing"
import { CooperativeCard } from "@/components/shop/cooperative-card"
import { ProductGrid } from "@/components/shop/product-grid"
import { LinkButton } from "@/components/ui/link"
import { RegionHead } from "@/features/region/region-head"
import { RegionList } from "@/features/region/region-list"
import { getRegionByKey, getRegionText } from "@/lib/geography/regions"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listProducts } from "@/lib/medusa/catalogue"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import { unbuilt } from "@/lib/routing"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/regions/[key]">

const PRODUCTS_SHOWN = 8

export const generateStaticParams = () => [{ key: unbuilt }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const region = getRegionByKey((await params).key, languageOf(locale))
  return region
    ? pageMetadata({
        locale,
        path: `/regions/${region.key}`,
        title: region.name,
        description: getRegionText(region.code, languageOf(locale))?.intro,
        image: `/pictures/regions/${region.key}.webp`,
      })
    : {}
}

export default async function RegionPage({ params }: Props) {
  const locale = await getLocale()
  const region = getRegionByKey((await params).key, languageOf(locale))
  if (!region) {
    return <Missing locale={locale} />
  }
  const t = getTranslator(locale, "region")
  const [cooperatives, products] = await Promise.all([
    listCooperatives(locale),
    listProducts(locale, { region: [region.code] }, PRODUCTS_SHOWN),
  ])
  const here = cooperatives.filter((other) => other.region === region.code)
  return (
    <>
      <RegionHead locale={locale} region={region} />
      <section aria-labelledby="region-makers" className="page py-14 md:py-20">
        <h2 id="region-makers" className="mb-8 text-2xl">
          {t("cooperatives")}
        </h2>
        {here.length === 0 && <p>{t("noCooperatives")}</p>}
        <ul className="grid gap-x-8 gap-y-14 sm:grid-cols-2 lg:grid-cols-3">
          {here.map((cooperative) => (
            <li key={cooperative.id}>
              <CooperativeCard locale={locale} cooperative={cooperative} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="region-products" className="page pb-20">
        <h2 id="region-products" className="mb-6 text-2xl">
          {t("products")}
        </h2>
        {products.length === 0 && <p>{t("noProducts")}</p>}
        <ProductGrid locale={locale} products={products} />
        {products.length > 0 && (
          <LinkButton
            tone="quiet"
            className="mt-10"
            href={localePath(locale, `/products?region=${region.code}`)}
          >
            {t("seeProducts")}
          </LinkButton>
        )}
      </section>
      <section aria-labelledby="region-others" className="page pb-20">
        <h2 id="region-others" className="mb-6 text-2xl">
          {t("others")}
        </h2>
        <RegionList locale={locale} cooperatives={cooperatives} heading="h3" />
      </section>
    </>
  )
}
