import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { Price } from "@/components/ui/price"
import type { CartLine as Line } from "@/lib/cart/cart"
import type { CartProblem } from "@/lib/cart/problem-code"
import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { removeLine } from "./actions"
import { QuantityForm } from "./quantity-form"

/** One line of the cart: what, how many, how much, and what is wrong. */
export function CartLine({
  line,
  locale,
  problem,
  noticed,
}: {
  line: Line
  locale: Locale
  /** What the last form about this line ran into. */
  problem: CartProblem | null
  noticed: boolean
}) {
  const t = getTranslator(locale, "cart")
  return (
    <li
      id={line.id}
      className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
    >
      <LinePicture line={line} />
      <div className="min-w-0">
        <LineTitle line={line} locale={locale} />
        {line.variant_title && (
          <p className="text-sm text-reed">{line.variant_title}</p>
        )}
        <p className="text-sm text-reed">
          {t.rich("unitPrice", {
            price: () => <Price minor={line.unit_price} locale={locale} />,
          })}
        </p>
        <LineProblems line={line} locale={locale} problem={problem} />
      </div>
      <div className="col-span-2 flex items-center justify-between gap-2 sm:col-span-1 sm:flex-col sm:items-end">
        <LineTotal line={line} locale={locale} />
        <div className="order-first flex items-center sm:order-none sm:gap-1">
          {line.problem !== "gone" && (
            <QuantityForm line={line} locale={locale} noticed={noticed} />
          )}
          <RemoveForm line={line} locale={locale} />
        </div>
      </div>
    </li>
  )
}

function LinePicture({ line }: { line: Line }) {
  return line.picture ? (
    <Picture
      src={line.picture}
      alt=""
      width={112}
      height={140}
      sizes="112px"
      className="aspect-[4/5] w-full object-cover"
    />
  ) : (
    <span className="aspect-[4/5] w-full bg-sand" />
  )
}

function LineTitle({ line, locale }: { line: Line; locale: Locale }) {
  return (
    <h3 className="font-text text-base leading-snug font-semibold">
      {line.handle && line.problem !== "gone" ? (
        <Link
          href={localePath(locale, `/products/${line.handle}`)}
          className="underline-offset-4 hover:underline"
        >
          {line.title}
        </Link>
      ) : (
        line.title
      )}
    </h3>
  )
}

function LineTotal({ line, locale }: { line: Line; locale: Locale }) {
  const t = getTranslator(locale, "cart")
  return (
    <p className="flex flex-col items-end leading-tight">
      {line.original_total > line.total && (
        <s className="text-sm text-reed">
          <span className="sr-only">{t("priceBefore")} </span>
          <Price minor={line.original_total} locale={locale} />
        </s>
      )}
      <Price
        minor={line.total}
        locale={locale}
        className="text-lg font-semibold"
      />
    </p>
  )
}

function LineProblems({
  line,
  locale,
  problem,
}: {
  line: Line
  locale: Locale
  problem: CartProblem | null
}) {
  const t = getTranslator(locale, "cart")
  const common = getTranslator(locale, "common")
  const sentences: string[] = []
  if (line.problem === "gone") {
    sentences.push(t("line.gone"))
  }
  if (line.problem === "export_blocked") {
    const market = common(`marketsIn.${marketOf(locale)}`)
    sentences.push(t("line.exportBlocked", { market }))
  }
  if (line.problem === "on_holiday") {
    const until = line.holiday?.until
    sentences.push(
      until
        ? t("line.awayUntil", { date: formatDate(until, locale) })
        : t("line.away")
    )
  }
  const short =
    line.problem === "over_stock" || problem === "insufficient_stock"
  if (short && line.available !== null) {
    sentences.push(
      line.available > 0
        ? t("line.onlySome", { available: line.available })
        : t("line.none")
    )
  }
  if (problem && problem !== "insufficient_stock") {
    sentences.push(t(`problems.${problem}`))
  }
  return sentences.map((sentence) => (
    <p
      key={sentence}
      className="mt-2 flex gap-2 text-sm font-semibold text-pomegranate"
    >
      <Icon name="information" className="mt-0.5 size-5 shrink-0" />
      <span>{sentence}</span>
    </p>
  ))
}

function RemoveForm({ line, locale }: { line: Line; locale: Locale }) {
  const t = getTranslator(locale, "cart")
  return (
    <form action={removeLine}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      <button
        type="submit"
        className="inline-flex size-11 items-center justify-center text-reed hover:text-pomegranate"
      >
        <Icon name="trash" className="size-5" />
        <span className="sr-only">{t("remove", { product: line.title })}</span>
      </button>
    </form>
  )
}
