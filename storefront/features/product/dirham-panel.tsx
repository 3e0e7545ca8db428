import { DirhamBar, type DirhamPart } from "@/components/shop/dirham-bar"
import { formatMoney } from "@/lib/format/money"
import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { ProductDirham } from "@/lib/medusa/dirham"
import { isAvailable, type Product } from "@/lib/shop/product"

/** Where the price goes: of the size that is chosen first. */
export function DirhamPanel({
  locale,
  product,
  dirham,
}: {
  locale: Locale
  product: Product
  dirham: ProductDirham | null
}) {
  const t = getTranslator(locale, "dirham")
  const variant =
    product.variants.find(
      (candidate) => candidate.price !== null && isAvailable(candidate)
    ) ?? product.variants.find(({ price }) => price !== null)
  const split = dirham?.variants.find(
    ({ variant_id }) => variant_id === variant?.id
  )
  if (!dirham || !variant || !split) {
    return null
  }
  const parts: DirhamPart[] = [
    {
      key: "maker",
      colour: "var(--color-clay)",
      label: product.maker.name,
      detail: t("makerDetail"),
      minor: split.maker,
    },
    {
      key: "shop",
      colour: "var(--color-saffron)",
      label: t("shop"),
      detail: t("shopDetail", {
        percent: formatNumber(dirham.commission_percent, locale),
      }),
      minor: split.shop,
    },
    {
      key: "vat",
      colour: "var(--color-majorelle)",
      label: t("vat"),
      detail: t("vatDetail", {
        percent: formatNumber(dirham.vat_percent, locale),
      }),
      minor: split.vat,
    },
  ].map((part) => ({ ...part, amount: formatMoney(part.minor, locale) }))
  return (
    <section
      aria-labelledby="product-dirham"
      className="page grid gap-x-16 gap-y-6 py-14 md:grid-cols-2 md:py-20"
    >
      <div>
        <h2 id="product-dirham" className="text-2xl">
          {t("title")}
        </h2>
        <p className="mt-3 text-lg">
          {t("of", { price: formatMoney(split.total, locale) })}
          {product.variants.length > 1 && (
            <span className="block text-base text-reed">
              {t("size", { size: variant.title.value })}
            </span>
          )}
        </p>
        <p className="mt-4 max-w-text">{t("exact")}</p>
        {split.typical_delivery !== null && (
          <p className="mt-3 max-w-text text-reed">
            {t("delivery", {
              price: formatMoney(split.typical_delivery, locale),
            })}
          </p>
        )}
      </div>
      <DirhamBar
        parts={parts}
        total={split.total}
        label={t("chart", {
          parts: parts
            .map(({ label, amount }) => `${label} ${amount}`)
            .join(", "),
        })}
      />
    </section>
  )
}
