import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Variant } from "@/lib/shop/product"

/** Below this many pieces the exact number is said. */
const LOW_STOCK = 5

/** Whether a size can be bought now. */
export function StockState({
  locale,
  variant,
}: {
  locale: Locale
  variant: Variant
}) {
  const t = getTranslator(locale, "product")
  const { available } = variant
  if (available === 0) {
    return <span className="text-pomegranate">{t("outOfStock")}</span>
  }
  return (
    <span className="text-olive">
      {available !== null && available <= LOW_STOCK
        ? t("lowStock", { count: available })
        : t("inStock")}
    </span>
  )
}
