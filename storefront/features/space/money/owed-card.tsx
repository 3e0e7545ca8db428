import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { BigLink } from "../kit/big-button"
import { SpaceCard } from "../kit/space-card"
import { BalanceFigures } from "./balance-figures"
import { getBalances } from "./get-money"
import { owedSentence } from "./owed-sentence"

/** What the shop owes, for the steering page; the money screen says why. */
export async function OwedCard({
  locale,
  words,
}: {
  locale: Locale
  words: { title: string; open: string }
}) {
  const balances = await getBalances(locale)
  return (
    <SpaceCard id="owed" icon="cash" title={words.title}>
      <p className="mb-4 max-w-text text-lg leading-snug">
        {owedSentence(balances, locale)}
      </p>
      <BalanceFigures balances={balances} locale={locale} />
      <BigLink
        href={localePath(locale, "/espace/money")}
        icon="cash"
        tone="quiet"
        className="mt-4"
      >
        {words.open}
      </BigLink>
    </SpaceCard>
  )
}
