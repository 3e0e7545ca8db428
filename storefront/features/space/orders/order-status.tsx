import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { StatusBadge } from "../kit/status-badge"
import type { OrderStatus as Status } from "./order"
import { STATUS_LOOKS } from "./status-tone"

/** Where an order stands, in a word with its drawing. */
export function OrderStatus({
  status,
  locale,
}: {
  status: Status
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceOrders")
  return (
    <StatusBadge {...STATUS_LOOKS[status]}>
      {t(`statuses.${status}`)}
    </StatusBadge>
  )
}
