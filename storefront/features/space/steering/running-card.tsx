import { formatNumber } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { BigLink } from "../kit/big-button"
import { ChartCard } from "./charts/chart-card"
import { RankChart } from "./charts/rank-chart"
import { runningSentence } from "./sentences/product-sentences"
import { sizeName, type RunningOut } from "./statistics"

const SHOWN = 5
const DAYS_SHOWN = 28

/** What will be missing soon. */
export function RunningCard({
  running,
  locale,
}: {
  running: RunningOut[]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceSteering")
  const soon = running.filter(({ days_left }) => days_left <= DAYS_SHOWN)
  const sentence = runningSentence(soon, locale)
  return (
    <ChartCard
      id="running"
      icon="shelves"
      title={t("running.title")}
      sentence={sentence}
    >
      {soon.length > 0 && (
        <>
          <RankChart
            id="running-chart"
            title={t("running.chart")}
            description={sentence}
            fill="var(--color-rose)"
            most={DAYS_SHOWN}
            rows={soon.slice(0, SHOWN).map((size) => ({
              key: size.variant_id ?? size.product_id,
              name: size.title,
              detail: size.variant_title,
              thumbnail: size.thumbnail,
              value: size.days_left,
              said:
                size.stock <= 0
                  ? t("running.goneShort")
                  : t("running.left", { days: size.days_left }),
            }))}
            table={{
              open: t("table"),
              head: [t("product"), t("running.stock"), t("running.days")],
              rows: soon.map((size) => ({
                key: size.variant_id ?? size.product_id,
                cells: [
                  sizeName(size),
                  formatNumber(size.stock, locale),
                  formatNumber(size.days_left, locale),
                ],
              })),
            }}
            locale={locale}
          />
          <BigLink
            href={localePath(locale, "/espace/stock")}
            icon="shelves"
            tone="quiet"
            className="mt-2"
          >
            {t("running.open")}
          </BigLink>
        </>
      )}
    </ChartCard>
  )
}
