import type { ReactNode } from "react"
import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { SpacePage } from "../frame/space-page"
import type { Space } from "../session/space"
import { BestCard } from "./best-card"
import { getStatistics } from "./get-statistics"
import { RunningCard } from "./running-card"
import { SeasonCard } from "./season-card"
import { WeeksCard } from "./weeks-card"

/** How the cooperative is doing: each question has a sentence and a drawing. */
export async function SteeringScreen({
  space,
  money,
}: {
  space: Space
  /** What the shop owes, from the money screen. */
  money: ReactNode
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceSteering")
  const statistics = await getStatistics(locale)
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("title")}
      intro={t("intro", { date: formatDate(statistics.today, locale) })}
      back={{ href: localePath(locale, "/espace/more"), label: t("back") }}
    >
      <div className="grid gap-4 lg:grid-cols-2 lg:*:last:col-span-2">
        <WeeksCard weeks={statistics.weeks} locale={locale} />
        {money}
        <RunningCard running={statistics.running_out} locale={locale} />
        <BestCard best={statistics.best_sellers} locale={locale} />
        <SeasonCard statistics={statistics} locale={locale} />
      </div>
    </SpacePage>
  )
}
