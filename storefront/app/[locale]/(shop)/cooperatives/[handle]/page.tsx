import type { Metadata } from "next"
import { Missing } from "@/components/layout/missing"
import { JsonLd } from "@/components/layout/json-ld"
import { ProductGrid } from "@/components/shop/product-grid"
import { CooperativeProfile } from "@/features/cooperative/profile"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { listProducts } from "@/lib/medusa/catalogue"
import { getCooperative } from "@/lib/medusa/cooperatives"
import { unbuilt } from "@/lib/routing"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { cooperativeData } from "@/lib/seo/structured-data"

type Props = PageProps<"/[locale]/cooperatives/[handle]">

/** The search index gives at most this many at once. */
const MAX_PRODUCTS = 100

export const generateStaticParams = () => [{ handle: unbuilt }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const cooperative = await getCooperative(locale, (await params).handle)
  return cooperative
    ? pageMetadata({
        locale,
        path: `/cooperatives/${cooperative.handle}`,
        title: `${cooperative.name}, ${cooperative.town}`,
        description: cooperative.tagline?.value ?? cooperative.story?.value,
        image: cooperative.cover,
      })
    : {}
}

export default async function CooperativePage({ params }: Props) {
  const locale = await getLocale()
  const cooperative = await getCooperative(locale, (await params).handle)
  if (!cooperative) {
    return <Missing locale={locale} />
  }
  const t = getTranslator(locale, "cooperative")
  const products = await listProducts(
    locale,
    { cooperative_handle: [cooperative.handle] },
    MAX_PRODUCTS
  )
  return (
    <>
      <JsonLd value={cooperativeData(locale, cooperative)} />
      <CooperativeProfile locale={locale} cooperative={cooperative} />
      <section aria-labelledby="cooperative-products" className="page pb-20">
        <h2 id="cooperative-products" className="mb-6 text-2xl">
          {t("products")}
        </h2>
        {products.length === 0 && <p>{t("noProducts")}</p>}
        <ProductGrid locale={locale} products={products} />
      </section>
    </>
  )
}
