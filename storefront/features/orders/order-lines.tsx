import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { groupByMaker } from "@/lib/cart/group-by-maker"
import { regionColours } from "@/lib/geography/region-colours"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Order, OrderLine } from "./order"
import { OrderAmount } from "./order-amount"

/** What was bought, maker by maker. */
export function OrderLines({
  order,
  locale,
}: {
  order: Order
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  return (
    <div className="flex flex-col gap-8">
      {groupByMaker(order.lines).map(({ maker, lines }) => {
        const colours = regionColours(maker?.region)
        return (
          <section key={maker?.handle ?? "unknown"}>
            <header
              className="border-s-8 px-4 py-2"
              style={{ background: colours.ground, borderColor: colours.main }}
            >
              <h3 className="text-lg">{maker?.name ?? t("makerUnknown")}</h3>
              {maker?.town && <p className="text-sm">{maker.town}</p>}
            </header>
            <ul className="divide-y divide-line">
              {lines.map((line) => (
                <OrderLineRow
                  key={line.id}
                  line={line}
                  currency={order.currency_code}
                  locale={locale}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function OrderLineRow({
  line,
  currency,
  locale,
}: {
  line: OrderLine
  currency: string
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  return (
    <li className="flex gap-4 py-4">
      {line.picture && (
        <Picture
          src={line.picture}
          alt=""
          width={72}
          height={90}
          sizes="72px"
          className="aspect-[4/5] w-18 shrink-0 object-cover"
        />
      )}
      <div className="min-w-0 grow">
        <p className="font-semibold">
          {line.handle ? (
            <Link
              href={localePath(locale, `/products/${line.handle}`)}
              className="underline-offset-4 hover:underline"
            >
              {line.title}
            </Link>
          ) : (
            line.title
          )}
        </p>
        {line.variant_title && (
          <p className="text-sm text-reed">{line.variant_title}</p>
        )}
        <p className="text-sm text-reed">
          {t("quantity", { quantity: line.quantity })}
        </p>
      </div>
      <OrderAmount minor={line.total} currency={currency} locale={locale} />
    </li>
  )
}
