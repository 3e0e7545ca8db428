import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"
import { formatMoneyIn } from "@/lib/format/money"
import { formatDate, formatNumber } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import { standingOf, type LedgerLine } from "./money"

/** Every other line has the sign of its amount. */
const ICONS: Partial<Record<LedgerLine["kind"], IconName>> = {
  shipping_share: "parcel",
  adjustment: "pencil",
  payout: "cash",
}

/** Lines of the ledger: what for, which order, how much, and why not paid yet. */
export function LedgerList({
  lines,
  now,
  locale,
}: {
  lines: LedgerLine[]
  now: Date
  locale: Locale
}) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-3 py-3">
          <span className="mt-0.5 inline-flex size-9 shrink-0 items-center justify-center bg-sand text-clay">
            <Icon
              name={ICONS[line.kind] ?? (line.amount < 0 ? "minus" : "plus")}
              className="size-5"
            />
          </span>
          <LineWords line={line} now={now} locale={locale} />
          <bdi
            className={classNames(
              "tabular shrink-0 text-end font-semibold whitespace-nowrap",
              line.amount < 0 ? "text-reed" : "text-olive"
            )}
          >
            {formatMoneyIn(line.amount, line.currency_code, locale)}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

function LineWords({
  line,
  now,
  locale,
}: {
  line: LedgerLine
  now: Date
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceMoney")
  const standing = standingOf(line, now)
  return (
    <div className="min-w-0 grow leading-snug">
      <p className="font-semibold">{sayKind(line, locale)}</p>
      {line.order_display_id !== null && line.cooperative_order_id && (
        <a
          href={localePath(
            locale,
            `/espace/orders/${line.cooperative_order_id}`
          )}
          className="text-link -my-1 inline-flex min-h-11 items-center"
        >
          {t("order", { number: line.order_display_id })}
        </a>
      )}
      {line.reason && (
        <p>
          <bdi>{sayReason(line.reason, locale)}</bdi>
        </p>
      )}
      {line.sold && (
        <p className="text-sm text-reed">
          {t("soldFor", {
            amount: formatMoneyIn(
              Math.abs(line.sold.amount),
              line.sold.currency_code,
              locale
            ),
            rate: formatNumber(line.sold.exchange_rate / 1_000_000, locale),
          })}
        </p>
      )}
      <p className="text-sm text-reed">
        {formatDate(line.occurred_at, locale)}
        {standing && (
          <span className="block">
            {standing === "from"
              ? t("states.from", {
                  date: formatDate(line.available_at ?? "", locale),
                })
              : t("states.pending")}
          </span>
        )}
      </p>
    </div>
  )
}

/** What a line is for; what was taken of a sale comes back when it is undone. */
function sayKind(
  { kind, amount, rate_basis_points }: LedgerLine,
  locale: Locale
): string {
  const t = getTranslator(locale, "spaceMoney")
  if ((kind === "commission" || kind === "vat") && amount > 0) {
    return t(`givenBack.${kind}`)
  }
  return kind === "commission" && rate_basis_points !== null
    ? t("commissionRate", {
        percent: formatNumber(rate_basis_points / 100, locale),
      })
    : t(`kinds.${kind}`)
}

/** Why, in words: the shop's own reasons are kept as codes. */
function sayReason(reason: string, locale: Locale): string {
  const { reasons } = getWords(locale, "spaceMoney")
  const known: Record<string, string> = reasons
  return known[reason] ?? reason
}
