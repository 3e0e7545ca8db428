import type { CooperativeDetail } from "../../lib/types"

/** Fields that are the same in every language. */
const PLAIN_FIELDS = [
  "handle",
  "ice",
  "rib",
  "founded",
  "members",
  "women",
  "country",
  "region",
  "latitude",
  "longitude",
  "contact_email",
  "contact_phone",
  "logo",
  "cover",
] as const

/** Fields that have a text per language. */
export const TEXT_FIELDS = [
  "name",
  "town",
  "tagline",
  "story",
  "logo_alt",
  "cover_alt",
] as const

/** Languages of the shop; French stands in the fields themselves. */
export const LANGUAGES = [
  { locale: "fr-FR", lang: "fr", dir: "ltr" },
  { locale: "ar-MA", lang: "ar", dir: "rtl" },
  { locale: "en-GB", lang: "en", dir: "ltr" },
] as const

export type PlainField = (typeof PLAIN_FIELDS)[number]
export type TextField = (typeof TEXT_FIELDS)[number]
export type Locale = (typeof LANGUAGES)[number]["locale"]

/** What stands in the form's inputs: strings, empty when absent. */
export type FormValues = {
  plain: Record<PlainField, string>
  texts: Record<Locale, Record<TextField, string>>
}

const NUMBER_FIELDS: readonly PlainField[] = [
  "founded",
  "members",
  "women",
  "latitude",
  "longitude",
]

/** Inputs for a cooperative; for a new one, those of a Moroccan one. */
export function toFormValues(cooperative?: CooperativeDetail): FormValues {
  const plain = (field: PlainField) => String(cooperative?.[field] ?? "")
  const text = (field: TextField, locale: Locale) =>
    locale === "fr-FR"
      ? cooperative?.[field]
      : cooperative?.translations[locale]?.[field]
  const texts = (locale: Locale) =>
    mapFields(TEXT_FIELDS, (field) => text(field, locale) ?? "")

  return {
    plain: {
      ...mapFields(PLAIN_FIELDS, plain),
      country: cooperative?.country ?? "MA",
    },
    texts: {
      "fr-FR": texts("fr-FR"),
      "ar-MA": texts("ar-MA"),
      "en-GB": texts("en-GB"),
    },
  }
}

/** The fields that a person fills in: the bank account is not everybody's. */
export const fieldsFor = (mayChangeAccount: boolean) =>
  PLAIN_FIELDS.filter((field) => field !== "rib" || mayChangeAccount)

/** Body of the request that saves the inputs; what is empty becomes null. */
export function toRequestBody(
  { plain, texts }: FormValues,
  fields: readonly PlainField[]
) {
  return {
    ...mapFields(fields, (field) => toPlainValue(field, plain[field])),
    ...mapFields(TEXT_FIELDS, (field) => texts["fr-FR"][field].trim() || null),
    translations: {
      "ar-MA": mapFields(TEXT_FIELDS, (field) => texts["ar-MA"][field] || null),
      "en-GB": mapFields(TEXT_FIELDS, (field) => texts["en-GB"][field] || null),
    },
  }
}

function toPlainValue(field: PlainField, value: string) {
  const trimmed = value.trim()
  if (!trimmed) {
    return null
  }
  return NUMBER_FIELDS.includes(field)
    ? Number(trimmed.replace(",", "."))
    : trimmed
}

function mapFields<Field extends string, Value>(
  fields: readonly Field[],
  read: (field: Field) => Value
): Record<Field, Value> {
  const values: Partial<Record<Field, Value>> = {}
  fields.forEach((field) => {
    values[field] = read(field)
  })
  return values as Record<Field, Value>
}
