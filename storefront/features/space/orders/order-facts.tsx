import type { ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"
import { formatMoneyIn } from "@/lib/format/money"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { deliveryPlace } from "./delivery-place"
import { countPieces, totalLeft, type SpaceOrder } from "./order"

/** When an order came, where it goes, how many pieces, and for how much. */
export function OrderFacts({
  order,
  locale,
  withTotal,
}: {
  order: SpaceOrder
  locale: Locale
  /** Where nothing else on the screen says it. */
  withTotal?: boolean
}) {
  const t = getTranslator(locale, "spaceOrders")
  const place = deliveryPlace(order, locale)
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-reed">
      <Fact icon="clock">{formatDate(order.placed_at, locale)}</Fact>
      {place && <Fact icon="pin">{t("town", { town: place })}</Fact>}
      <Fact icon="parcel">{t("pieces", { count: countPieces(order) })}</Fact>
      {withTotal && (
        <Fact icon="cash">
          <bdi className="tabular font-semibold text-kohl">
            {formatMoneyIn(totalLeft(order), order.currency_code, locale)}
          </bdi>
        </Fact>
      )}
    </ul>
  )
}

function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <Icon name={icon} className="size-5 shrink-0" />
      <span>{children}</span>
    </li>
  )
}
