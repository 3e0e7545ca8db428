import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { Picture } from "@/components/ui/picture"
import { piecesLeft, type SpaceOrder } from "./order"

/** What to put in the parcel: how many of what, with its picture. */
export function OrderLines({
  lines,
  locale,
}: {
  lines: SpaceOrder["lines"]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceOrders")
  return (
    <ul className="flex flex-col gap-3">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-3">
          {line.thumbnail && (
            <Picture
              src={line.thumbnail}
              alt=""
              width={56}
              height={56}
              sizes="56px"
              className="size-14 shrink-0 object-cover"
            />
          )}
          <strong className="tabular shrink-0 text-lg whitespace-nowrap">
            {piecesLeft(line)} ×
          </strong>
          <span className="min-w-0 leading-snug">
            {line.title}
            {line.variant_title && (
              <bdi className="block text-sm text-reed">
                {line.variant_title}
              </bdi>
            )}
            {line.canceled_quantity > 0 && (
              <span className="block text-sm font-semibold text-pomegranate">
                {t("canceledPieces", { count: line.canceled_quantity })}
              </span>
            )}
            <Counted line={line} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the hub found of a line of which something was not good. */
function Counted({
  line: { received_quantity, short_quantity, damaged_quantity },
  locale,
}: {
  line: SpaceOrder["lines"][number]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceOrders")
  return short_quantity + damaged_quantity > 0 ? (
    <span className="block text-sm font-semibold text-pomegranate">
      {t("counted", {
        good: received_quantity,
        short: short_quantity,
        damaged: damaged_quantity,
      })}
    </span>
  ) : null
}
