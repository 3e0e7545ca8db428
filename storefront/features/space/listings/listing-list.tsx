import { Pictogram } from "@/components/shop/pictogram"
import { categoryShape } from "@/components/shop/pictogram-shapes"
import { Icon } from "@/components/ui/icon"
import { Picture } from "@/components/ui/picture"
import { formatMoneyIn } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { ListingSummary, Size } from "./listing-wire"
import { sizeLabel } from "./size-label"
import { ListingBadges } from "./state-badge"

const SIZES_SHOWN = 3

/** The cooperative's products, each a line that opens it. */
export function ListingList({
  listings,
  locale,
}: {
  listings: ListingSummary[]
  locale: Locale
}) {
  return (
    <ul className="divide-y divide-line border-y">
      {listings.map((listing) => (
        <li key={listing.id}>
          <ListingRow listing={listing} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function ListingRow({
  listing,
  locale,
}: {
  listing: ListingSummary
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceListings")
  return (
    <article className="relative flex gap-3 py-3 hover:bg-sand/60">
      <ListingThumbnail
        thumbnail={listing.thumbnail ?? null}
        category={listing.category ?? null}
      />
      <div className="flex min-w-0 grow flex-col gap-1">
        <h2 className="font-text text-base leading-snug font-semibold">
          <a
            href={localePath(locale, `/espace/listings/${listing.id}`)}
            className="after:absolute after:inset-0"
          >
            <bdi lang={listing.title_language}>
              {listing.title || t("list.untitled")}
            </bdi>
          </a>
        </h2>
        <ListingBadges listing={listing} locale={locale} />
        <ul className="text-sm text-reed">
          {listing.sizes.slice(0, SIZES_SHOWN).map((size) => (
            <li key={size.id}>
              <SizeLine size={size} locale={locale} />
            </li>
          ))}
          {listing.sizes.length > SIZES_SHOWN && <li>…</li>}
        </ul>
      </div>
      <Icon name="chevron" className="mirror mt-8 size-5 shrink-0 text-reed" />
    </article>
  )
}

/** The cover, or the drawing of its category while there is none. */
function ListingThumbnail({
  thumbnail,
  category,
}: {
  thumbnail: string | null
  category: string | null
}) {
  return thumbnail ? (
    <Picture
      src={thumbnail}
      alt=""
      width={160}
      height={200}
      sizes="5rem"
      className="aspect-[4/5] w-20 shrink-0 self-start object-cover"
    />
  ) : (
    <span className="flex aspect-[4/5] w-20 shrink-0 items-center justify-center self-start bg-sand">
      <Pictogram shape={categoryShape(category)} />
    </span>
  )
}

function SizeLine({ size, locale }: { size: Size; locale: Locale }) {
  const t = getTranslator(locale, "spaceListings")
  const { stock } = size
  const isLow =
    stock !== null && (stock === 0 || stock <= (size.low_stock_threshold ?? -1))
  return (
    <span className="flex flex-wrap gap-x-3">
      <span>
        <bdi>{sizeLabel(size, locale)}</bdi>
        {" · "}
        {size.price === null ? (
          t("list.noPrice")
        ) : (
          <bdi className="tabular whitespace-nowrap">
            {formatMoneyIn(size.price, "mad", locale)}
          </bdi>
        )}
      </span>
      <span className={isLow ? "font-semibold text-pomegranate" : ""}>
        {stock === null
          ? t("list.uncounted")
          : t("list.stock", { stock: formatNumber(stock, locale) })}
      </span>
    </span>
  )
}
