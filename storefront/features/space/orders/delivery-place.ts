import "server-only"
import { countryName } from "@/lib/address/address-options"
import { townName } from "@/lib/address/town-name"
import type { Locale } from "@/lib/i18n/locales"
import type { SpaceOrder } from "./order"

const HOME = "ma"

/** Where an order goes: its town, and its country when it goes abroad. */
export function deliveryPlace(
  {
    delivery_town: town,
    delivery_country: country,
  }: Pick<SpaceOrder, "delivery_town" | "delivery_country">,
  locale: Locale
): string | null {
  const places = [
    ...(town ? [townName(town, locale)] : []),
    ...(country && country !== HOME ? [countryName(country, locale)] : []),
  ]
  return places.length
    ? places.join(locale.startsWith("ar") ? "، " : ", ")
    : null
}
