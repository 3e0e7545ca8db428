import { formatDate, formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getWords } from "@/lib/i18n/translator"
import type { Activity } from "./activity"

type Change = Activity["changes"][string]

/** A field that changed, ready to be read. */
export type ChangeWords = {
  label: string
  /** Null where there was nothing, or where values are not told. */
  before: string | null
  after: string
}

// `title (fr)`, `250 g: price`, or the plain name of a field.
const FIELD = /^(?:(?<size>.+): )?(?<name>[a-z_]+)(?: \((?<language>\w+)\))?$/
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T/
const MAD_MINOR_UNITS = 100

/** The changes that have a name in the space, and how many have none. */
export function changeWords(
  { changes, subject_name }: Activity,
  locale: Locale
) {
  const named: ChangeWords[] = []
  let others = 0
  for (const [field, change] of Object.entries(changes)) {
    const words = toWords(field, change, { subject_name, locale })
    if (words) {
      named.push(words)
    } else {
      others += 1
    }
  }
  return { named, others }
}

function toWords(
  field: string,
  change: Change,
  { subject_name, locale }: { subject_name: string | null; locale: Locale }
): ChangeWords | null {
  const { fields, changed, languages } = getWords(locale, "spaceActivity")
  const known: Record<string, string> = fields
  const spoken: Record<string, string> = languages
  const { size, name = "", language } = FIELD.exec(field)?.groups ?? {}
  const label = known[name]
  // The stock of a size goes by the size's own name.
  const isStock = !label && typeof valueOf(change) === "number" && !name
  if (!label && !isStock) {
    return null
  }
  // What the line is about is said above its changes.
  const place = (
    label
      ? [size, label, language && spoken[language]]
      : [field, known["stock"]]
  ).filter((part) => part && part !== subject_name)
  const say = (value: unknown) => sayValue(value, name, locale)
  return {
    label: place.join(", "),
    before:
      "hidden" in change || change.before === null ? null : say(change.before),
    after: "hidden" in change ? changed : say(change.after),
  }
}

function valueOf(change: Change): unknown {
  return "hidden" in change ? null : (change.after ?? change.before)
}

function sayValue(value: unknown, name: string, locale: Locale): string {
  if (value === null || value === undefined || value === "") {
    return "–"
  }
  if (typeof value === "number") {
    return name === "price"
      ? `${formatNumber(value / MAD_MINOR_UNITS, locale)} DH`
      : name === "founded"
        ? String(value)
        : formatNumber(value, locale)
  }
  const text = String(value)
  return ISO_MOMENT.test(text) ? formatDate(text, locale) : text
}
