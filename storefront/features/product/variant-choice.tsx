import { RadioCard } from "@/components/ui/choice"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Price } from "@/components/ui/price"
import { formatMoney } from "@/lib/format/money"
import { unitPrice } from "@/lib/format/unit-price"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { isAvailable, type Variant } from "@/lib/shop/product"
import { StockState } from "./stock-state"

/** The sizes to choose from; a single one is only shown. */
export function VariantChoice({
  locale,
  variants,
}: {
  locale: Locale
  variants: Variant[]
}) {
  const t = getTranslator(locale, "product")
  const [only, ...others] = variants
  if (only && others.length === 0) {
    return (
      <div className="border-y py-4">
        <input type="hidden" name="variant_id" value={only.id} />
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-2xl">
            <VariantPrice locale={locale} variant={only} />
          </span>
          <span className="text-reed">
            <UnitPriceLabel locale={locale} variant={only} />
          </span>
        </p>
        <p className="mt-1 flex flex-wrap justify-between gap-x-4">
          <CatalogueText text={only.title} />
          <StockState locale={locale} variant={only} />
        </p>
      </div>
    )
  }
  const chosen = variants.find(isAvailable) ?? only
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("chooseSize")}</legend>
      <div className="flex flex-col gap-2">
        {variants.map((variant) => (
          <RadioCard
            key={variant.id}
            name="variant_id"
            value={variant.id}
            defaultChecked={variant.id === chosen?.id}
            disabled={!isAvailable(variant) || variant.price === null}
            label={<CatalogueText text={variant.title} />}
            detail={<StockState locale={locale} variant={variant} />}
            aside={
              <span className="block text-end">
                <span className="block text-lg font-semibold">
                  <VariantPrice locale={locale} variant={variant} />
                </span>
                <span className="block text-sm text-reed">
                  <UnitPriceLabel locale={locale} variant={variant} />
                </span>
              </span>
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

function VariantPrice({
  locale,
  variant,
}: {
  locale: Locale
  variant: Variant
}) {
  const t = getTranslator(locale, "product")
  if (variant.price === null) {
    return <span className="text-base">{t("noPrice")}</span>
  }
  const reduced =
    variant.original_price !== null && variant.original_price > variant.price
  return (
    <>
      <Price minor={variant.price} locale={locale} />
      {reduced && variant.original_price !== null && (
        <s className="ms-2 text-base font-normal text-reed">
          <Price minor={variant.original_price} locale={locale} />
        </s>
      )}
    </>
  )
}

function UnitPriceLabel({
  locale,
  variant,
}: {
  locale: Locale
  variant: Variant
}) {
  const common = getTranslator(locale, "common")
  const found =
    variant.price === null
      ? null
      : unitPrice(variant.price, variant.net_quantity, variant.net_unit)
  return found ? (
    <bdi className="tabular whitespace-nowrap">
      {common(`units.${found.unit}`, {
        price: formatMoney(found.minor, locale),
      })}
    </bdi>
  ) : null
}
