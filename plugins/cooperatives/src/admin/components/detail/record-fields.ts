import { CERTIFICATE_TYPES } from "../../../types/certificate-types"

/** One input of a record's form. */
export type RecordField = {
  name: string
  /** An address is typed, and shown as a link rather than in a column. */
  type: "text" | "long" | "number" | "date" | "select" | "address"
  required?: boolean
  options?: readonly string[]
}

/** Kinds of record, as their path in the admin API. */
export type RecordPath =
  "certificates" | "programmes" | "trainings" | "prizes" | "coaching-sessions"

const text = (name: string, required = false): RecordField => ({
  name,
  type: "text",
  required,
})
const date = (name: string): RecordField => ({ name, type: "date" })

/** The inputs of each kind of record. */
export const RECORD_FIELDS: Record<RecordPath, RecordField[]> = {
  certificates: [
    {
      name: "type",
      type: "select",
      required: true,
      options: CERTIFICATE_TYPES,
    },
    text("number", true),
    text("issuer", true),
    date("valid_from"),
    date("valid_until"),
    { name: "document", type: "address" },
  ],
  programmes: [
    text("name", true),
    text("organiser", true),
    date("started_on"),
    date("ended_on"),
    { name: "coaching_sessions", type: "number" },
  ],
  trainings: [
    text("name", true),
    text("provider", true),
    date("held_on"),
    { name: "participants", type: "number" },
  ],
  prizes: [
    text("name", true),
    text("issuer", true),
    { name: "year", type: "number", required: true },
    text("rank"),
  ],
  "coaching-sessions": [
    { ...date("held_on"), required: true },
    text("coach", true),
    text("topic", true),
    { name: "note", type: "long" },
  ],
}

/** Body of the request that adds a record; what is empty is left out. */
export function toRecordBody(
  fields: RecordField[],
  values: Record<string, string>
) {
  const body: Record<string, string | number> = {}
  fields.forEach(({ name, type }) => {
    const value = values[name]?.trim()
    if (value) {
      body[name] = type === "number" ? Number(value) : value
    }
  })
  return body
}

type Wording = { t: (key: string) => string; language: string }

/** What a cell shows of a record's field, in the language of the admin. */
export function describeField(
  { type, options }: RecordField,
  value: unknown,
  { t, language }: Wording
): string {
  if (value === null || value === undefined) {
    return "–"
  }
  if (type === "date") {
    // A day, which must not slip with the reader's time zone.
    return new Date(String(value)).toLocaleDateString(language, {
      timeZone: "UTC",
      dateStyle: "medium",
    })
  }
  return options ? t(`certificateTypes.${String(value)}`) : String(value)
}
