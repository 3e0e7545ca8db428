import type { Metadata } from "next"
import { Icon } from "@/components/ui/icon"
import { ProductDetails } from "@/features/product/details"
import { Gallery } from "@/features/product/gallery"
import { MakerPanel } from "@/features/product/maker-panel"
import { ProductHead } from "@/features/product/product-head"
import { VariantChoice } from "@/features/product/variant-choice"
import { MissingSpacePage } from "@/features/space/frame/space-page"
import { toPreview } from "@/features/space/listings/preview-product"
import { getListing } from "@/features/space/listings/read-listings"
import { requireSpace } from "@/features/space/session/require-space"
import { getRegion } from "@/lib/geography/regions"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceListings")
  return { title: t("preview.title") }
}

/** The product's own page with a bar over it, and nothing to buy. */
export default async function PreviewPage({
  params,
}: PageProps<"/[locale]/espace/listings/[id]/preview">) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceListings")
  const listing = await getListing(locale, (await params).id)
  const preview = listing && (await toPreview(listing, space))
  if (!preview) {
    const back = {
      href: localePath(locale, "/espace/listings"),
      label: t("edit.back"),
    }
    return <MissingSpacePage space={space} tab="products" back={back} />
  }
  const { product, cooperative } = preview
  const region = getRegion(product.maker.region, languageOf(locale))
  return (
    <>
      <PreviewBar
        locale={locale}
        back={localePath(locale, `/espace/listings/${product.id}`)}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        <div className="mx-auto grid max-w-page md:grid-cols-[1.25fr_1fr] md:gap-12 md:px-8 md:pt-8">
          <Gallery
            locale={locale}
            images={product.images}
            ground={region?.palette.ground}
          />
          <div className="px-4 py-8 md:px-0 md:pt-2">
            <ProductHead locale={locale} product={product} />
            <div className="mt-6">
              <VariantChoice locale={locale} variants={product.variants} />
            </div>
          </div>
        </div>
        <ProductDetails locale={locale} product={product} />
        <MakerPanel
          locale={locale}
          product={product}
          place={
            cooperative?.latitude && cooperative.longitude
              ? {
                  latitude: cooperative.latitude,
                  longitude: cooperative.longitude,
                  label: cooperative.town,
                }
              : null
          }
        />
      </main>
    </>
  )
}

function PreviewBar({ locale, back }: { locale: Locale; back: string }) {
  const t = getTranslator(locale, "spaceListings")
  return (
    <header className="sticky top-0 z-20 bg-kohl text-plaster">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <div className="min-w-0 grow basis-60">
          <h1 className="flex items-center gap-2 font-text text-base font-semibold">
            <Icon name="eye" className="size-5 shrink-0 text-saffron" />
            {t("preview.title")}
          </h1>
          <p className="text-sm">{t("preview.translation")}</p>
        </div>
        <a
          href={back}
          className="inline-flex min-h-12 items-center gap-2 font-semibold underline underline-offset-4"
        >
          <Icon name="pencil" className="size-5" />
          {t("preview.back")}
        </a>
      </div>
    </header>
  )
}
