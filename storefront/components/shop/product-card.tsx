import { Badge } from "@/components/ui/badge"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { Price } from "@/components/ui/price"
import { getRegion } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { splitLocale, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { ProductSummary } from "@/lib/shop/product-summary"
import { KhatamMark } from "./khatam-mark"

type ProductCardProps = {
  locale: Locale
  product: ProductSummary
  /** Level of its heading in the page. */
  heading?: "h2" | "h3"
  /** For the cards of the first screen. */
  eager?: boolean
  sizes?: string
}

const SIZES = "(width >= 64rem) 18rem, (width >= 40rem) 33vw, 50vw"

/** A product in a list, with its maker's name as large as its own. */
export function ProductCard({
  locale,
  product,
  heading: Heading = "h3",
  eager,
  sizes = SIZES,
}: ProductCardProps) {
  const { language } = splitLocale(locale)
  const t = getTranslator(locale, "common")
  const palette = getRegion(product.region, language)?.palette
  return (
    <article className="group relative flex h-full flex-col">
      <div
        className="relative aspect-[4/5] overflow-hidden"
        style={{ backgroundColor: palette?.ground ?? "var(--color-sand)" }}
      >
        {product.thumbnail && (
          <Picture
            src={product.thumbnail}
            alt=""
            width={800}
            height={1000}
            sizes={sizes}
            eager={eager ?? false}
            className="size-full bg-transparent object-cover transition-transform duration-300 ease-out group-hover:scale-[1.03]"
          />
        )}
        {product.sign && (
          <Badge tone="sign" className="absolute start-0 bottom-0">
            <abbr title={t(`signs.${product.sign}`)} className="no-underline">
              {product.sign}
            </abbr>
          </Badge>
        )}
      </div>
      <div className="flex grow flex-col pt-3">
        <Heading className="text-lg leading-snug">
          <Link
            href={localePath(locale, `/products/${product.handle}`)}
            className="after:absolute after:inset-0 group-hover:text-clay"
          >
            <CatalogueText text={product.title} />
          </Link>
        </Heading>
        <p className="mt-1 flex items-start gap-2 text-base leading-snug">
          <KhatamMark color={palette?.main} className="mt-1" />
          <span>
            <span className="block font-semibold">
              <bdi>{product.cooperative_name}</bdi>
            </span>
            {product.town && (
              <span className="block text-sm text-reed">{product.town}</span>
            )}
          </span>
        </p>
        <ProductCardFoot locale={locale} product={product} />
      </div>
    </article>
  )
}

function ProductCardFoot({
  locale,
  product,
}: {
  locale: Locale
  product: ProductSummary
}) {
  const { market } = splitLocale(locale)
  const t = getTranslator(locale, "common")
  const shipped = product.markets.includes(market)
  return (
    <p className="mt-auto flex flex-wrap items-baseline gap-x-2 pt-2">
      {product.price !== null && shipped && (
        <span className="text-lg">
          <span className="text-sm text-reed">{t("card.from")} </span>
          <Price minor={product.price} locale={locale} />
        </span>
      )}
      {!product.in_stock && (
        <span className="text-sm text-pomegranate">{t("card.outOfStock")}</span>
      )}
      {!shipped && (
        <span className="text-sm text-reed">
          {t("card.notShipped", { market: t(`marketsIn.${market}`) })}
        </span>
      )}
    </p>
  )
}
