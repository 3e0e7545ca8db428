import { Notice } from "@/components/ui/notice"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { OrderLine } from "../order"
import { OrderAmount } from "../order-amount"
import { getAfterSale, type AfterSale, type OrderKey } from "./after-sale"
import { ReturnForm } from "./return-form"
import type { ReturnOutcome } from "./return-outcomes"

type ReturnsSectionProps = {
  orderKey: OrderKey
  /** The order's lines, named in the page's language. */
  lines: Pick<OrderLine, "id" | "title">[]
  outcome: ReturnOutcome | null
  locale: Locale
}

/** What happened to an order after its sale, and what may still be sent back. */
export async function ReturnsSection({
  orderKey,
  lines,
  outcome,
  locale,
}: ReturnsSectionProps) {
  const t = getTranslator(locale, "order")
  const found = await getAfterSale(orderKey, locale)
  const { returnable, after_sales } = nameLines(found, lines)
  const isDelivered = returnable.some(
    ({ reason }) => reason !== "not_delivered"
  )
  if (!isDelivered && !after_sales.length) {
    return null
  }
  return (
    <section id="returns" className="mt-12 max-w-2xl">
      <h2 className="mb-4 text-xl">{t("returns.title")}</h2>
      {outcome && (
        <Notice
          tone={outcome === "asked" ? "success" : "error"}
          className="mb-4"
        >
          {t(`returns.outcomes.${outcome}`)}
        </Notice>
      )}
      {after_sales.map((found) => (
        <PastReturn key={found.id} found={found} locale={locale} />
      ))}
      {isDelivered && (
        <ReturnForm
          orderKey={orderKey}
          returnable={returnable}
          open={outcome !== null && outcome !== "asked"}
          locale={locale}
        />
      )}
    </section>
  )
}

function nameLines(
  { returnable, after_sales }: AfterSale,
  lines: ReturnsSectionProps["lines"]
): AfterSale {
  const titles = new Map(lines.map(({ id, title }) => [id, title]))
  const name = <Line extends AfterSale["returnable"][number] | PastLine>(
    line: Line
  ): Line => ({ ...line, title: titles.get(line.line_item_id) ?? line.title })
  return {
    returnable: returnable.map(name),
    after_sales: after_sales.map((past) => ({
      ...past,
      lines: past.lines.map(name),
    })),
  }
}

type PastLine = AfterSale["after_sales"][number]["lines"][number]

function PastReturn({
  found,
  locale,
}: {
  found: AfterSale["after_sales"][number]
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  const { kind, state, amount, currency_code, answer, created_at } = found
  return (
    <div className="mb-4 border-s-4 border-majorelle bg-sand px-4 py-3">
      <p className="font-semibold">
        {kind === "return" || kind === "exchange"
          ? t(`returns.${kind}State`, { state: t(`returns.states.${state}`) })
          : t(`returns.kinds.${kind}`)}
      </p>
      <p className="text-sm text-reed">{formatDate(created_at, locale)}</p>
      <ul className="mt-1">
        {found.lines
          .filter(({ quantity }) => quantity > 0)
          .map((line) => (
            <li key={line.line_item_id}>
              {line.quantity} × <bdi>{line.title}</bdi>
            </li>
          ))}
      </ul>
      {state === "requested" && (
        <p className="mt-2 text-sm">{t("returns.howTo")}</p>
      )}
      {state === "done" && amount > 0 && (
        <p className="mt-2">
          {t("returns.givenBack")}{" "}
          <OrderAmount
            minor={amount}
            currency={currency_code}
            locale={locale}
          />
        </p>
      )}
      {found.replacement_display_id && (
        <p className="mt-2">
          {t("returns.replacedBy", {
            number: String(found.replacement_display_id),
          })}
        </p>
      )}
      {answer && (
        <p className="mt-2">
          <bdi>{answer}</bdi>
        </p>
      )}
    </div>
  )
}
