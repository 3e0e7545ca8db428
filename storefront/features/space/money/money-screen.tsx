import { formatNumber } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { PageTurner } from "../answers/page-turner"
import { SpacePage } from "../frame/space-page"
import { EmptyState } from "../kit/empty-state"
import { SpaceCard, SpaceRow } from "../kit/space-card"
import type { Space } from "../session/space"
import { BalanceFigures } from "./balance-figures"
import {
  getBalances,
  LINES_PER_PAGE,
  listLedger,
  listStatements,
} from "./get-money"
import { LedgerList } from "./ledger-list"
import { owedSentence } from "./owed-sentence"
import { StatementsList } from "./statements-list"

/** What the shop owes, when it pays, and every line that makes it up. */
export async function MoneyScreen({
  space,
  page,
}: {
  space: Space
  page: number
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceMoney")
  const [balances, { lines, count }, { statements }] = await Promise.all([
    getBalances(locale),
    listLedger(locale, page),
    listStatements(locale),
  ])
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("title")}
      back={{ href: localePath(locale, "/espace/more"), label: t("back") }}
    >
      <p className="max-w-text text-lg leading-snug">
        {owedSentence(balances, locale)}
      </p>
      <div>
        <BalanceFigures balances={balances} locale={locale} />
        <SpaceRow href={localePath(locale, "/espace/profile#bank")} icon="card">
          {t("bank")}
        </SpaceRow>
      </div>
      <HowItWorks percent={balances.commission_percent} locale={locale} />
      <SpaceCard id="statements" icon="page" title={t("statements.title")}>
        <StatementsList statements={statements} locale={locale} />
      </SpaceCard>
      <SpaceCard id="ledger" icon="page" title={t("ledger")}>
        {lines.length ? (
          <LedgerList lines={lines} now={new Date()} locale={locale} />
        ) : (
          <EmptyState icon="cash">{t("empty")}</EmptyState>
        )}
      </SpaceCard>
      <PageTurner
        page={page}
        more={page * LINES_PER_PAGE < count}
        hrefOf={(number) =>
          `${localePath(locale, "/espace/money")}?page=${number}`
        }
        words={{ pages: t("pages"), newer: t("newer"), older: t("older") }}
      />
    </SpacePage>
  )
}

function HowItWorks({ percent, locale }: { percent: number; locale: Locale }) {
  const t = getTranslator(locale, "spaceMoney")
  return (
    <SpaceCard id="why" icon="information" title={t("why.title")}>
      <ul className="flex max-w-text list-disc flex-col gap-2 ps-5">
        <li>{t("why.pending")}</li>
        <li>
          {t("why.commission", { percent: formatNumber(percent, locale) })}
        </li>
        <li>{t("why.vat")}</li>
        <li>{t("why.payment")}</li>
      </ul>
    </SpaceCard>
  )
}
