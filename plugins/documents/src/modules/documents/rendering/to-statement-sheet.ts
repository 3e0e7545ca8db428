import {
  type PaperLanguage,
  type Seller,
  STATEMENT_KINDS,
  type StatementContent,
} from "../../../types"
import { STATEMENT_WORDS } from "../words/statement-words"
import { createFormat, type Format } from "./format"
import { type Fact, type SheetHead, toSheetHead } from "./sheet"

type Row = { label: string; amount: string }

/** A statement as its template draws it: every word and figure in place. */
export type StatementSheet = SheetHead & {
  cooperative: { heading: string; name: string; lines: string[]; ids: Fact[] }
  summary: { heading: string; opening: Row; sums: Row[]; closing: Row }
  detail: {
    heading: string
    columns: string[]
    rows: string[][]
    quiet: string
  }
  payable: string
}

/** Puts a cooperative's statement into the words of a language. */
export function toStatementSheet(
  content: StatementContent,
  language: PaperLanguage,
  seller: Seller
): StatementSheet {
  const words = STATEMENT_WORDS[language]
  const format = createFormat(language, content.currency_code)
  const { money, day, shortDay } = format
  const { cooperative, period, lines, payable } = content
  const ids = [
    { label: words.ice, value: cooperative.ice },
    { label: words.rib, value: cooperative.rib },
  ]
  return {
    ...toSheetHead({
      language,
      title: words.title,
      facts: [
        { label: words.number, value: content.number, code: true },
        { label: words.issued, value: day(content.issued_on) },
        {
          label: words.period,
          value: words.from_to(shortDay(period.from), shortDay(period.to)),
        },
      ],
      seller,
      page: words.page,
    }),
    cooperative: {
      heading: words.cooperative,
      name: cooperative.name,
      lines: cooperative.address,
      ids: ids.flatMap(({ label, value }) =>
        value ? [{ label, value, code: true }] : []
      ),
    },
    summary: {
      heading: words.summary,
      opening: {
        label: words.opening(day(period.from)),
        amount: money(content.opening_balance),
      },
      sums: STATEMENT_KINDS.flatMap((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind)
        const sum = ofKind.reduce((total, { amount }) => total + amount, 0)
        return ofKind.length
          ? [{ label: words.kinds[kind][1], amount: money(sum) }]
          : []
      }),
      closing: {
        label: words.closing(day(period.to)),
        amount: money(content.closing_balance),
      },
    },
    detail: {
      heading: words.detail,
      columns: words.columns,
      rows: lines.map((line) => [
        shortDay(line.occurred_on),
        words.kinds[line.kind][0],
        line.order_number === null ? "" : String(line.order_number),
        line.note ?? "",
        money(line.amount),
      ]),
      quiet: words.quiet,
    },
    payable: sayPayable(payable, words, format),
  }
}

function sayPayable(
  payable: StatementContent["payable"],
  words: (typeof STATEMENT_WORDS)[PaperLanguage],
  { money, day }: Format
): string {
  if (!payable) {
    return words.when_payable
  }
  return payable.amount
    ? words.payable(money(payable.amount), payable.on && day(payable.on))
    : words.nothing_payable
}
