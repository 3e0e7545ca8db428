import { formatDayMonth, formatDate, formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { BarChart } from "./charts/bar-chart"
import { ChartCard } from "./charts/chart-card"
import { formatTotals } from "./money-totals"
import { weekSentence } from "./sentences/week-sentence"
import type { SalesWeek } from "./statistics"

// As many bars as a phone has room for; the table holds every week.
const SHOWN_WEEKS = 12
const LABEL_EVERY = 3

/** Sales week by week. */
export function WeeksCard({
  weeks,
  locale,
}: {
  weeks: SalesWeek[]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceSteering")
  const shown = weeks.slice(-SHOWN_WEEKS)
  const sentence = weekSentence(weeks, locale)
  const sold = weeks.some(({ pieces }) => pieces > 0)
  return (
    <ChartCard
      id="weeks"
      icon="chart"
      title={t("weeks.title")}
      sentence={sentence}
    >
      {sold && (
        <BarChart
          id="weeks-chart"
          title={t("weeks.chart")}
          description={sentence}
          series={[
            { name: t("piecesColumn"), look: { fill: "var(--color-clay)" } },
          ]}
          groups={shown.map(({ week, pieces }, index) => ({
            key: week,
            short:
              (shown.length - 1 - index) % LABEL_EVERY === 0
                ? formatDayMonth(week, locale)
                : "",
            values: [pieces],
          }))}
          unfinished={weeks.at(-1)?.week}
          note={t("weeks.running")}
          table={{
            open: t("table"),
            head: [
              t("weeks.week"),
              t("piecesColumn"),
              t("ordersColumn"),
              t("amount"),
            ],
            rows: weeks
              .toReversed()
              .map(({ week, pieces, orders, totals }) => ({
                key: week,
                cells: [
                  formatDate(week, locale),
                  formatNumber(pieces, locale),
                  formatNumber(orders, locale),
                  formatTotals(totals, locale),
                ],
              })),
          }}
          locale={locale}
        />
      )}
    </ChartCard>
  )
}
