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
    <article className="card">
      <div
        className="card-picture"
        style={palette && { backgroundColor: palette.ground }}
      >
        {product.thumbnail && (
          <Picture
            src={product.thumbnail}
            alt=""
            width={640}
            height={800}
            sizes={sizes}
            eager={eager ?? false}
          />
        )}
        {product.sign && (
          <abbr title={t(`signs.${product.sign}`)} className="card-sign">
            {product.sign}
          </abbr>
        )}
      </div>
      <Heading className="card-title">
        <Link href={localePath(locale, `/products/${product.handle}`)}>
          <CatalogueText text={product.title} />
        </Link>
      </Heading>
      <p className="card-maker">
        <KhatamMark color={palette?.main} />
        <b>
          <bdi>{product.cooperative_name}</bdi>
        </b>
        {product.town && <small>{product.town}</small>}
      </p>
      <ProductCardFoot locale={locale} product={product} />
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
    <p className="card-foot">
      {product.price !== null && shipped && (
        <span>
          <small>{t("card.from")}</small>{" "}
          <Price minor={product.price} locale={locale} />
        </span>
      )}
      {!product.in_stock && (
        <small className="short">{t("card.outOfStock")}</small>
      )}
      {!shipped && (
        <small>
          {t("card.notShipped", { market: t(`marketsIn.${market}`) })}
        </small>
      )}
    </p>
  )
}
