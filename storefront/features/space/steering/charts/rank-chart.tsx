import { Picture } from "@/components/ui/picture"
import type { Locale } from "@/lib/i18n/locales"
import { directionOf, languageOf } from "@/lib/i18n/locales"
import { TableBehind, type TableContent } from "./table-behind"

type RankRow = {
  key: string
  name: string
  detail: string | null
  thumbnail: string | null
  value: number
  /** The value in words, beside its bar. */
  said: string
}

const WIDTH = 200
const HEIGHT = 10

/** Products in their order, a bar for each: names need room that bars leave. */
export function RankChart({
  id,
  title,
  description,
  rows,
  fill,
  most,
  table,
  locale,
}: {
  id: string
  title: string
  description: string
  rows: RankRow[]
  fill: string
  /** What a whole bar stands for; the highest value unless said. */
  most?: number
  table: TableContent
  locale: Locale
}) {
  const whole = Math.max(1, most ?? 0, ...rows.map(({ value }) => value))
  const rtl = directionOf(languageOf(locale)) === "rtl"
  return (
    <figure className="flex grow flex-col">
      <figcaption className="mb-3 text-sm text-reed">{title}</figcaption>
      <ol aria-label={description} className="flex flex-col gap-3">
        {rows.map((row, index) => {
          const length = Math.max(2, (WIDTH * row.value) / whole)
          return (
            <li key={row.key} className="flex items-center gap-3">
              {row.thumbnail && (
                <Picture
                  src={row.thumbnail}
                  alt=""
                  width={48}
                  height={48}
                  sizes="48px"
                  className="size-12 shrink-0 object-cover"
                />
              )}
              <div className="min-w-0 grow">
                <p className="flex items-baseline justify-between gap-3 leading-snug">
                  <span className="min-w-0">
                    {row.name}
                    {row.detail && (
                      <bdi className="block text-sm text-reed">
                        {row.detail}
                      </bdi>
                    )}
                  </span>
                  <span className="shrink-0 text-sm font-semibold">
                    {row.said}
                  </span>
                </p>
                <svg
                  viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                  preserveAspectRatio="none"
                  role="img"
                  aria-labelledby={`${id}-${index}`}
                  className="mt-1 h-2.5 w-full"
                >
                  <title
                    id={`${id}-${index}`}
                  >{`${row.name}: ${row.said}`}</title>
                  <rect
                    width={WIDTH}
                    height={HEIGHT}
                    fill="var(--color-sand)"
                  />
                  <rect
                    x={rtl ? WIDTH - length : 0}
                    width={length}
                    height={HEIGHT}
                    fill={fill}
                  />
                </svg>
              </div>
            </li>
          )
        })}
      </ol>
      <TableBehind caption={title} {...table} />
    </figure>
  )
}
