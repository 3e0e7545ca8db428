import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { OrderCounts } from "./list-orders"
import { ORDER_STATUSES, type OrderStatus } from "./order"

/** The states that orders are in, each with its count, as links. */
export function OrderFilter({
  locale,
  counts,
  selected,
}: {
  locale: Locale
  counts: OrderCounts
  selected: OrderStatus | null
}) {
  const t = getTranslator(locale, "spaceOrders")
  const path = localePath(locale, "/espace/orders")
  const total = ORDER_STATUSES.reduce(
    (sum, status) => sum + (counts[status] ?? 0),
    0
  )
  const shown = ORDER_STATUSES.filter(
    (status) => counts[status] || status === selected
  )
  return (
    <nav
      aria-label={t("filter")}
      className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0"
    >
      <ul className="flex w-max gap-2 py-1 lg:w-auto lg:flex-wrap">
        <Choice href={path} count={total} current={selected === null}>
          {t("all")}
        </Choice>
        {shown.map((status) => (
          <Choice
            key={status}
            href={`${path}?status=${status}`}
            count={counts[status] ?? 0}
            current={status === selected}
          >
            {t(`filters.${status}`)}
          </Choice>
        ))}
      </ul>
    </nav>
  )
}

function Choice({
  href,
  count,
  current,
  children,
}: {
  href: string
  count: number
  current: boolean
  children: string
}) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? "page" : undefined}
        className="inline-flex min-h-12 items-center gap-2 rounded-eased border border-reed px-4 font-semibold whitespace-nowrap hover:border-clay aria-[current]:border-kohl aria-[current]:bg-kohl aria-[current]:text-plaster"
      >
        {children}
        <bdi className="tabular text-sm font-normal">{count}</bdi>
      </a>
    </li>
  )
}
