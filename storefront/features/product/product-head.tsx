import { KhatamMark } from "@/components/shop/khatam-mark"
import { Badge } from "@/components/ui/badge"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { getRegion } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Product } from "@/lib/shop/product"

/** What it is, and who made it, in letters of one size. */
export function ProductHead({
  locale,
  product,
}: {
  locale: Locale
  product: Product
}) {
  const common = getTranslator(locale, "common")
  const { maker } = product
  const region = getRegion(maker.region, languageOf(locale))
  return (
    <header>
      {product.sign && (
        <p className="mb-3">
          <Badge tone="sign">
            {product.sign} · {common(`signs.${product.sign}`)}
          </Badge>
        </p>
      )}
      <h1 className="text-2xl lg:text-3xl">
        <CatalogueText text={product.title} />
      </h1>
      <p className="mt-2 font-display text-2xl leading-tight text-henna">
        <span className="sr-only">{common("card.by")} </span>
        <Link
          href={localePath(locale, `/cooperatives/${maker.handle}`)}
          className="underline decoration-1 underline-offset-4 hover:decoration-2"
        >
          <bdi>{maker.name}</bdi>
        </Link>
      </p>
      <p className="mt-2 flex items-center gap-2 text-reed">
        <KhatamMark color={region?.palette.main} />
        {maker.town}
        {region && ` · ${region.name}`}
      </p>
      {product.subtitle && (
        <p className="mt-4 text-lg">
          <CatalogueText text={product.subtitle} />
        </p>
      )}
    </header>
  )
}
