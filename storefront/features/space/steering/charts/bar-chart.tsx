import type { ReactNode } from "react"
import { formatNumber } from "@/lib/format/numbers"
import { directionOf, languageOf, type Locale } from "@/lib/i18n/locales"
import { BarShape, Hatching, type BarLook } from "./bar-shape"
import { placeBars, CHART, type ChartGroup } from "./place-bars"
import { TableBehind, type TableContent } from "./table-behind"

export type ChartSeries = { name: string; look: BarLook }

/**
 * Bars drawn by the server: the sentence above says what to see, the table
 * behind holds every number. Time runs as the language is read.
 */
export function BarChart({
  id,
  title,
  description,
  groups,
  series,
  unfinished,
  note,
  table,
  locale,
}: {
  id: string
  title: string
  description: string
  groups: ChartGroup[]
  series: ChartSeries[]
  /** Key of the group that is still running, drawn hatched. */
  unfinished?: string | undefined
  /** Under the drawing: what its hatching means. */
  note?: string
  table: TableContent
  locale: Locale
}) {
  const rtl = directionOf(languageOf(locale)) === "rtl"
  const bars = placeBars(groups, { rtl })
  const running = series.at(-1)?.look.fill ?? "var(--color-clay)"
  return (
    <figure className="flex grow flex-col">
      <figcaption className="mb-1 text-sm text-reed">{title}</figcaption>
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        className="w-full max-w-lg"
        direction="ltr"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <Hatching id={`${id}-hatching`} ink={running} />
        {bars.map((bar) => (
          <g key={`${bar.group}-${bar.series}`}>
            <BarShape
              {...bar}
              look={
                bar.group === unfinished && bar.series === series.length - 1
                  ? {
                      fill: `url(#${id}-hatching)`,
                      stroke: running,
                    }
                  : (series[bar.series]?.look ?? { fill: running })
              }
            />
            {bar.showValue && (
              <Word x={bar.middle} y={bar.y - 5} strong>
                {formatNumber(bar.value, locale)}
              </Word>
            )}
          </g>
        ))}
        <line
          x1="0"
          x2={CHART.width}
          y1={CHART.base}
          y2={CHART.base}
          stroke="var(--color-kohl)"
        />
        {bars
          .filter(({ short }) => short)
          .map((bar) => (
            <Word key={bar.group} x={bar.groupMiddle} y={CHART.base + 17}>
              {bar.short}
            </Word>
          ))}
      </svg>
      {series.length > 1 && <Legend series={series} />}
      {note && <p className="mt-2 text-sm text-reed">{note}</p>}
      <TableBehind caption={title} {...table} />
    </figure>
  )
}

function Word({
  x,
  y,
  strong,
  children,
}: {
  x: number
  y: number
  strong?: boolean
  children: ReactNode
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fontSize="12"
      fontWeight={strong ? 600 : 400}
      fill={strong ? "var(--color-kohl)" : "var(--color-reed)"}
    >
      {children}
    </text>
  )
}

function Legend({ series }: { series: ChartSeries[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {series.map(({ name, look }) => (
        <li key={name} className="inline-flex items-center gap-2">
          <svg viewBox="0 0 16 16" aria-hidden className="size-4">
            <rect x="1" y="1" width="14" height="14" {...look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
