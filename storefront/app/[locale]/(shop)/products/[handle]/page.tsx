import type { Metadata } from "next"
import { Missing } from "@/components/layout/missing"
import { JsonLd } from "@/components/layout/json-ld"
import { ProductShelf } from "@/components/shop/product-shelf"
import { Breadcrumb } from "@/components/ui/breadcrumb"
import { Notice } from "@/components/ui/notice"
import { AddToCartForm } from "@/features/cart/add-to-cart-form"
import { ProductDetails } from "@/features/product/details"
import { DirhamPanel } from "@/features/product/dirham-panel"
import { Gallery } from "@/features/product/gallery"
import { MakerPanel } from "@/features/product/maker-panel"
import { OnHoliday } from "@/features/product/on-holiday"
import { ProductHead } from "@/features/product/product-head"
import { VariantChoice } from "@/features/product/variant-choice"
import { getRegion } from "@/lib/geography/regions"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { splitLocale, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listProducts } from "@/lib/medusa/catalogue"
import { getCooperative } from "@/lib/medusa/cooperatives"
import { getProductDirham } from "@/lib/medusa/dirham"
import { getProduct } from "@/lib/medusa/products"
import { unbuilt } from "@/lib/routing"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { productData } from "@/lib/seo/structured-data"
import type { Cooperative } from "@/lib/shop/cooperative"
import { isAvailable, isPriced, type Product } from "@/lib/shop/product"

type Props = PageProps<"/[locale]/products/[handle]">

const RELATED_SHOWN = 4

export const generateStaticParams = () => [{ handle: unbuilt }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const product = await getProduct(locale, (await params).handle)
  return product
    ? pageMetadata({
        locale,
        path: `/products/${product.handle}`,
        title: `${product.title.value}, ${product.maker.name}`,
        description: product.subtitle?.value ?? product.description?.value,
        image: product.images[0]?.url,
        hidden: !isPriced(product),
      })
    : {}
}

export default async function ProductPage({ params }: Props) {
  const locale = await getLocale()
  const product = await getProduct(locale, (await params).handle)
  if (!product) {
    return <Missing locale={locale} />
  }
  const { language, market } = splitLocale(locale)
  const t = getTranslator(locale, "product")
  const common = getTranslator(locale, "common")
  const [maker, dirham, sameMaker, sameCategory] = await Promise.all([
    getCooperative(locale, product.maker.handle),
    isPriced(product) ? getProductDirham(locale, product) : null,
    listRelated(locale, product, {
      cooperative_handle: [product.maker.handle],
    }),
    listRelated(locale, product, {
      categories: product.categories.map(({ handle }) => handle),
    }),
  ])
  const [category] = product.categories
  return (
    <>
      <JsonLd value={productData(locale, product)} />
      <div className="page">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: localePath(locale) },
            ...(category
              ? [
                  {
                    label: category.name.value,
                    href: localePath(locale, `/categories/${category.handle}`),
                  },
                ]
              : []),
            { label: product.title.value },
          ]}
        />
      </div>
      <div className="mx-auto grid max-w-page md:grid-cols-[1.25fr_1fr] md:gap-12 md:px-8">
        <Gallery
          locale={locale}
          images={product.images}
          ground={getRegion(product.maker.region, language)?.palette.ground}
        />
        <div className="px-4 py-8 md:sticky md:top-0 md:self-start md:px-0 md:pt-2">
          <ProductHead locale={locale} product={product} />
          <div className="mt-6">
            <Purchase locale={locale} product={product} />
          </div>
          <p className="mt-4 text-sm text-reed">{t(`taxIncluded.${market}`)}</p>
        </div>
      </div>
      <ProductDetails locale={locale} product={product} />
      <MakerPanel
        locale={locale}
        product={product}
        place={maker ? placeOf(maker) : null}
      />
      <DirhamPanel locale={locale} product={product} dirham={dirham} />
      <div className="flex flex-col gap-16 py-16 md:gap-24 md:py-24">
        <ProductShelf
          id="same-maker"
          locale={locale}
          title={t("sameMaker")}
          products={sameMaker}
        />
        <ProductShelf
          id="same-category"
          locale={locale}
          title={t("related")}
          products={sameCategory}
        />
      </div>
    </>
  )
}

/** How to buy it, or why it cannot be bought here and now. */
function Purchase({ locale, product }: { locale: Locale; product: Product }) {
  const { market } = splitLocale(locale)
  const t = getTranslator(locale, "product")
  const common = getTranslator(locale, "common")
  const place = { market: common(`marketsIn.${market}`) }
  if (!product.shipping[market]) {
    return (
      <Notice tone="warning" title={t("notShippedHere", place)}>
        <a href="#product-maker" className="text-link">
          {t("shipping")}
        </a>
      </Notice>
    )
  }
  if (!isPriced(product)) {
    return <Notice tone="warning" title={t("notPricedHere", place)} />
  }
  const choice = <VariantChoice locale={locale} variants={product.variants} />
  if (product.maker.holiday) {
    return (
      <>
        {choice}
        <OnHoliday locale={locale} maker={product.maker} />
      </>
    )
  }
  const available = product.variants.some(
    (variant) => variant.price !== null && isAvailable(variant)
  )
  return (
    <AddToCartForm locale={locale} available={available}>
      {choice}
    </AddToCartForm>
  )
}

/** Where the maker stands on the map, if it says so. */
function placeOf({ latitude, longitude, town }: Cooperative) {
  return latitude === null || longitude === null
    ? null
    : { latitude, longitude, label: town }
}

/** Other products that share something with this one. */
async function listRelated(
  locale: Locale,
  product: Product,
  filters: Record<string, string[]>
) {
  const found = await listProducts(locale, filters, RELATED_SHOWN + 1)
  return found.filter(({ id }) => id !== product.id).slice(0, RELATED_SHOWN)
}
