import {
  formatMonth,
  formatMonthLetter,
  formatNumber,
} from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { BarChart } from "./charts/bar-chart"
import { ChartCard } from "./charts/chart-card"
import { seasonSentence } from "./sentences/season-sentence"
import type { Statistics } from "./statistics"

/** The months of this year beside those of last year. */
export function SeasonCard({
  statistics,
  locale,
}: {
  statistics: Pick<Statistics, "months" | "year" | "today">
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceSteering")
  const { months, year, today } = statistics
  const running = Number(today.slice("2026-".length, "2026-11".length))
  const sentence = seasonSentence(statistics, locale)
  const compared = months.some(({ last_year }) => last_year.pieces > 0)
  const sold = months.some(({ this_year }) => this_year.pieces > 0)
  const valuesOf = ({ last_year, this_year }: (typeof months)[number]) =>
    compared ? [last_year.pieces, this_year.pieces] : [this_year.pieces]
  return (
    <ChartCard
      id="season"
      icon="today"
      title={t("season.title")}
      sentence={sentence}
    >
      {(sold || compared) && (
        <BarChart
          id="season-chart"
          title={t("season.chart")}
          description={sentence}
          series={[
            ...(compared
              ? [
                  {
                    name: String(year - 1),
                    look: {
                      fill: "var(--color-sand)",
                      stroke: "var(--color-reed)",
                    },
                  },
                ]
              : []),
            { name: String(year), look: { fill: "var(--color-majorelle)" } },
          ]}
          groups={months.map((month) => ({
            key: String(month.month),
            short: formatMonthLetter(month.month, locale),
            values: valuesOf(month).map((value, index, { length }) =>
              month.month > running && index === length - 1 ? null : value
            ),
          }))}
          unfinished={String(running)}
          note={t("season.running")}
          table={{
            open: t("table"),
            head: [
              t("season.month"),
              ...(compared ? [String(year - 1)] : []),
              String(year),
            ],
            rows: months.map((month) => ({
              key: String(month.month),
              cells: [
                formatMonth(month.month, locale),
                ...valuesOf(month).map((value) => formatNumber(value, locale)),
              ],
            })),
          }}
          locale={locale}
        />
      )}
    </ChartCard>
  )
}
