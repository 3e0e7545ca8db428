import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { ChartCard } from "./charts/chart-card"
import { RankChart } from "./charts/rank-chart"
import { formatTotals } from "./money-totals"
import { bestSentence } from "./sentences/product-sentences"
import { sizeName, type BestSeller } from "./statistics"

const SHOWN = 5

/** What sells best. */
export function BestCard({
  best,
  locale,
}: {
  best: BestSeller[]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceSteering")
  const sentence = bestSentence(best, locale)
  return (
    <ChartCard
      id="best"
      icon="star"
      title={t("best.title")}
      sentence={sentence}
    >
      {best.length > 0 && (
        <RankChart
          id="best-chart"
          title={t("best.chart")}
          description={sentence}
          fill="var(--color-saffron)"
          rows={best.slice(0, SHOWN).map((size) => ({
            key: size.variant_id ?? size.product_id,
            name: size.title,
            detail: size.variant_title,
            thumbnail: size.thumbnail,
            value: size.pieces,
            said: t("pieces", { count: size.pieces }),
          }))}
          table={{
            open: t("table"),
            head: [t("product"), t("piecesColumn"), t("amount")],
            rows: best.map((size) => ({
              key: size.variant_id ?? size.product_id,
              cells: [
                sizeName(size),
                formatNumber(size.pieces, locale),
                formatTotals(size.totals, locale),
              ],
            })),
          }}
          locale={locale}
        />
      )}
    </ChartCard>
  )
}
