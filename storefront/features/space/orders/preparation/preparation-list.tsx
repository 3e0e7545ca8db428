import { Picture } from "@/components/ui/picture"
import type { Locale } from "@/lib/i18n/locales"
import { formatList } from "@/lib/format/numbers"
import { getTranslator } from "@/lib/i18n/translator"
import type { PreparationLine } from "./get-preparation"
import { RememberTicks } from "./remember-ticks"

const LIST = "preparation"

/** What to prepare, summed by product and size; each line can be ticked. */
export function PreparationList({
  lines,
  locale,
}: {
  lines: PreparationLine[]
  locale: Locale
}) {
  return (
    <>
      <ul id={LIST} className="divide-y divide-line border-y">
        {lines.map((line) => (
          <li key={line.id} className="break-inside-avoid">
            <Line line={line} locale={locale} />
          </li>
        ))}
      </ul>
      <RememberTicks list={LIST} />
    </>
  )
}

function Line({ line, locale }: { line: PreparationLine; locale: Locale }) {
  const t = getTranslator(locale, "spaceOrders")
  const numbers = line.orders.map(String)
  return (
    <label className="group/line flex min-h-18 cursor-pointer items-center gap-3 py-3 has-checked:bg-sand has-checked:text-reed print:py-2 print:has-checked:bg-transparent">
      <input
        type="checkbox"
        // The count is part of it: a line that grew is to be done again.
        value={`${line.id}:${line.quantity}`}
        autoComplete="off"
        className="size-8 shrink-0 accent-olive"
      />
      {line.thumbnail && (
        <Picture
          src={line.thumbnail}
          alt=""
          width={64}
          height={64}
          sizes="64px"
          className="size-16 shrink-0 object-cover print:hidden"
        />
      )}
      <strong className="tabular min-w-12 shrink-0 text-center text-2xl leading-none">
        {line.quantity}
      </strong>
      <span className="min-w-0 grow leading-snug group-has-checked/line:line-through">
        <span className="block font-semibold">{line.title}</span>
        {line.variant_title && (
          <bdi className="block">{line.variant_title}</bdi>
        )}
        <span className="block text-sm text-reed">
          {t("prepare.orders", {
            count: numbers.length,
            numbers: formatList(numbers, locale),
          })}
        </span>
      </span>
    </label>
  )
}
