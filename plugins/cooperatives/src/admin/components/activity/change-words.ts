import type { ActivityValue } from "../../../types/activity"

/** The texts of the admin that know words for fields and values. */
export type Wording = {
  /** Answers undefined where there is no such text. */
  say: (key: string) => string | undefined
  language: string
}

// `title (fr)`, `Pot, 250 g: price`, or the plain name of a field.
const FIELD = /^(?:(?<size>.+): )?(?<name>[a-z_]+)(?: \((?<language>\w+)\))?$/
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
// How a field is filled in, as `RIB (24 chiffres)` has it.
const HINT = / \([^)]*\)$/
const MINOR_UNITS = 100
const NOTHING = "–"
const OWN_ID = /^[a-z]+_[0-9A-HJKMNP-TV-Z]{26}$/

/** Where each field's value has its words. */
const VALUES: Record<string, string[]> = {
  scope: ["office:scopes"],
  role: ["people:roles"],
  type: ["cooperatives:certificateTypes"],
  class: ["moderation:classes"],
  language: ["cooperatives:languages"],
  verdict: ["office:verdict"],
  change: ["moderation:status"],
  state: ["office:listingStates"],
  status: [
    "cooperatives:orderStatus",
    "cooperatives:status",
    "moderation:status",
    "people:status",
    "cooperatives:productStatus",
  ],
}

/** A changed field in words, with its size where the line is not about it. */
export function sayField(
  field: string,
  subject: string | null,
  { say }: Wording
): string {
  const { size, name = field, language } = FIELD.exec(field)?.groups ?? {}
  const label = (
    say(`cooperatives:fields.${name}`) ??
    say(`moderation:fields.${name}`) ??
    say(`office:fields.${name}`) ??
    name
  ).replace(HINT, "")
  const told =
    language && (say(`cooperatives:languages.${language}`) ?? language)
  if (field === subject) {
    return say("office:fields.stock") ?? field
  }
  return [size !== subject && size, label, told].filter(Boolean).join(", ")
}

/** Whether a change says something to people: not a key alone, nor nothing twice. */
export function isTold(
  field: string,
  before: ActivityValue,
  after: ActivityValue,
  wording: Wording
): boolean {
  const said = [before, after].map((value) => sayValue(field, value, wording))
  return said[0] !== said[1] && !said.some((word) => OWN_ID.test(word))
}

/** A value in words: no key, no code and no moment as machines write it. */
export function sayValue(
  field: string,
  value: ActivityValue,
  { say, language }: Wording
): string {
  if (value === null || value === "" || value === "[]") {
    return NOTHING
  }
  if (typeof value === "boolean") {
    return say(value ? "office:yes" : "office:no") ?? String(value)
  }
  const name = FIELD.exec(field)?.groups?.["name"] ?? ""
  if (typeof value === "number") {
    return name === "price"
      ? (value / MINOR_UNITS).toLocaleString(language, {
          style: "currency",
          currency: "MAD",
        })
      : String(value)
  }
  if (ISO_MOMENT.test(value)) {
    return new Date(value).toLocaleDateString(language, { dateStyle: "medium" })
  }
  if (name.endsWith("_ids")) {
    return String(value.split(",").length)
  }
  const known = (VALUES[name] ?? []).map((place) => say(`${place}.${value}`))
  return known.find((word) => word !== undefined) ?? value
}
