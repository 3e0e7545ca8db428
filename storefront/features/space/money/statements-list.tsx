import { Disclosure } from "@/components/ui/disclosure"
import { Icon } from "@/components/ui/icon"
import { formatMoneyIn } from "@/lib/format/money"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { EmptyState } from "../kit/empty-state"
import type { Statement } from "./money"

// A year stands open; what is older is a press away.
const SHOWN = 12

type StatementsProps = { statements: Statement[]; locale: Locale }

/** Statements that the shop closed, each to take home. */
export function StatementsList({ statements, locale }: StatementsProps) {
  const t = getTranslator(locale, "spaceMoney")
  if (statements.length === 0) {
    return <EmptyState icon="page">{t("statements.empty")}</EmptyState>
  }
  const older = statements.slice(SHOWN)
  return (
    <>
      <Statements statements={statements.slice(0, SHOWN)} locale={locale} />
      {older.length > 0 && (
        <Disclosure summary={t("statements.older")}>
          <Statements statements={older} locale={locale} />
        </Disclosure>
      )}
    </>
  )
}

function Statements({ statements, locale }: StatementsProps) {
  const t = getTranslator(locale, "spaceMoney")
  return (
    <ul className="divide-y divide-line">
      {statements.map((statement) => (
        <li key={statement.id} className="py-3">
          <div className="flex items-baseline justify-between gap-4 leading-snug">
            <p className="min-w-0">
              <span className="font-semibold">
                {t("statements.until", {
                  date: formatDate(lastMoment(statement.closes_at), locale),
                })}
              </span>
              <span className="block text-sm text-reed">
                {t("statements.number")}{" "}
                <bdi dir="ltr" className="tabular whitespace-nowrap">
                  {statement.number}
                </bdi>
              </span>
            </p>
            <bdi className="tabular shrink-0 font-semibold">
              {formatMoneyIn(
                statement.closing_balance,
                statement.currency_code,
                locale
              )}
            </bdi>
          </div>
          <p className="-mb-1 flex gap-6">
            {(["pdf", "csv"] as const).map((format) => (
              <a
                key={format}
                href={`/api/space/files/statements/${statement.id}.${format}?locale=${locale}`}
                className="text-link inline-flex min-h-11 items-center gap-2"
                aria-label={t(`statements.${format}Of`, {
                  number: statement.number,
                })}
              >
                <Icon name="download" className="size-5 shrink-0" />
                {t(`statements.${format}`)}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A period ends before the first moment that is not in it. */
function lastMoment(closes_at: string): Date {
  return new Date(Date.parse(closes_at) - 1)
}
