import { Icon } from "@/components/ui/icon"
import { formatNumber } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import { SpaceCard } from "../kit/space-card"
import { problemWords } from "../session/problem-words"
import type { Listing } from "./listing-wire"
import { NewSizeForm } from "./new-size-form"
import { RemoveSizeForm } from "./remove-size-form"
import { sizeLabel } from "./size-label"
import { SizePriceForm } from "./size-price-form"
import { sayQuantity } from "./typed-size"

/** Sizes and prices: what applies at once, apart from what staff read. */
export function SizesCard({
  listing,
  locale,
  canWrite,
}: {
  listing: Listing
  locale: Locale
  canWrite: boolean
}) {
  const t = getTranslator(locale, "spaceListings")
  const words = getWords(locale, "spaceListings")
  const problems = problemWords(locale)
  const [first] = listing.sizes
  const unit = first?.net_unit ?? "g"
  return (
    <div id="sizes" tabIndex={-1} className="outline-none">
      <SpaceCard
        id="sizes-title"
        title={t("sizes.title")}
        icon="cash"
        className="pb-1"
      >
        <p className="text-sm text-reed">{t("sizes.now")}</p>
        <ul className="divide-y divide-line">
          {listing.sizes.map((size) => {
            const label = sizeLabel(size, locale)
            return (
              <li key={size.id} className="flex flex-col gap-1 py-4">
                <div className="flex items-baseline justify-between gap-3">
                  <h3 className="font-text text-lg font-semibold">
                    <bdi>{label}</bdi>
                  </h3>
                  <a
                    href={`${localePath(locale, "/espace/stock")}#${size.id}`}
                    className="inline-flex min-h-12 items-center gap-2 text-link"
                  >
                    <Icon name="shelves" className="size-5" />
                    {size.stock === null
                      ? t("list.uncounted")
                      : t("list.stock", {
                          stock: formatNumber(size.stock, locale),
                        })}
                  </a>
                </div>
                {canWrite ? (
                  <>
                    <SizePriceForm
                      listingId={listing.id}
                      size={{ id: size.id, label, price: size.price }}
                      locale={locale}
                      words={words.sizes}
                      problemWords={words.problems}
                      problems={problems}
                    />
                    {listing.sizes.length > 1 && (
                      <RemoveSizeForm
                        listingId={listing.id}
                        size={{ id: size.id, label }}
                        locale={locale}
                        words={words.sizes}
                        problems={problems}
                      />
                    )}
                  </>
                ) : null}
              </li>
            )
          })}
        </ul>
        {canWrite && (
          <NewSizeForm
            listingId={listing.id}
            unit={sayQuantity(first?.net_quantity ?? 1, unit).unit}
            locale={locale}
            words={words.sizes}
            problemWords={words.problems}
            problems={problems}
          />
        )}
      </SpaceCard>
    </div>
  )
}
