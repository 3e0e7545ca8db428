import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Size } from "./listing-wire"
import { sayQuantity } from "./typed-size"

/** A size in the page's language; pieces keep the name they were given. */
export function sizeLabel(
  size: Pick<Size, "title" | "net_quantity" | "net_unit">,
  locale: Locale
): string {
  const { net_quantity, net_unit, title } = size
  if (!net_quantity || !net_unit || (net_unit === "piece" && title)) {
    return title
  }
  const t = getTranslator(locale, "spaceListings")
  const said = sayQuantity(net_quantity, net_unit)
  return `${formatNumber(said.value, locale)} ${t(`sizes.units.${said.unit}`)}`
}
