import { isEmail } from "@/lib/address/address-form"
import { findRibProblem, typedDigits } from "@/lib/cooperative/rib"
import { typedCount, westernDigits } from "@/lib/format/typed-number"

/** What an application asks, by part of the form. */
export const APPLICATION_PARTS = {
  identity: ["name", "founded", "members", "women", "ice"],
  place: ["region", "town"],
  contact: [
    "contact_first_name",
    "contact_last_name",
    "contact_phone",
    "contact_email",
  ],
  money: ["rib"],
  products: ["products", "story"],
} as const

export type ApplicationPart = keyof typeof APPLICATION_PARTS
export type ApplicationField =
  (typeof APPLICATION_PARTS)[ApplicationPart][number]

export const APPLICATION_FIELDS: ApplicationField[] =
  Object.values(APPLICATION_PARTS).flat()

/** What can be wrong with an answer; the interface owns the words. */
export const APPLICATION_PROBLEMS = [
  "required",
  "email",
  "phone",
  "ice",
  "rib_length",
  "rib_key",
  "number",
  "year",
  "women",
  "region",
] as const

export type ApplicationProblem = (typeof APPLICATION_PROBLEMS)[number]
export type ApplicationValues = Record<ApplicationField, string>
export type ApplicationProblems = Partial<
  Record<ApplicationField, ApplicationProblem>
>

const LIMITS: Partial<Record<ApplicationField, number>> = {
  products: 2_000,
  story: 10_000,
  contact_email: 254,
  contact_first_name: 100,
  contact_last_name: 100,
}

const OPTIONAL: ApplicationField[] = [
  "founded",
  "members",
  "women",
  "ice",
  "rib",
  "story",
]

const OLDEST_YEAR = 1900
const MOST_PEOPLE = 100_000
const REGION = /^MA-(0[1-9]|1[0-2])$/
const PHONE = /^(?:\+212|00212|212|0)([5-8]\d{8})$/

/** Whether an application is complete without this answer. */
export function isOptional(field: ApplicationField): boolean {
  return OPTIONAL.includes(field)
}

/** The longest answer to a question. */
export function limitOf(field: ApplicationField): number {
  return LIMITS[field] ?? 200
}

/** What was typed, in the form that the shop keeps: digits, +212, lower case. */
export function readApplication(
  read: (field: ApplicationField) => string
): ApplicationValues {
  const typed = (field: ApplicationField) =>
    read(field).trim().slice(0, limitOf(field))
  const values = Object.fromEntries(
    APPLICATION_FIELDS.map((field) => [field, typed(field)])
  ) as ApplicationValues
  return {
    ...values,
    founded: westernDigits(values.founded),
    members: westernDigits(values.members),
    women: westernDigits(values.women),
    ice: typedDigits(values.ice),
    rib: typedDigits(values.rib),
    contact_email: values.contact_email.toLowerCase(),
    contact_phone: toMoroccanPhone(values.contact_phone),
  }
}

/** What is wrong with an application, by question; empty when nothing is. */
export function findProblems(values: ApplicationValues): ApplicationProblems {
  const problems: ApplicationProblems = {}
  for (const field of APPLICATION_FIELDS) {
    const problem = values[field]
      ? judge(field, values)
      : isOptional(field)
        ? null
        : "required"
    if (problem) {
      problems[field] = problem
    }
  }
  return problems
}

function judge(
  field: ApplicationField,
  values: ApplicationValues
): ApplicationProblem | null {
  const value = values[field]
  switch (field) {
    case "contact_email":
      return isEmail(value) ? null : "email"
    case "contact_phone":
      return /^\+212\d{9}$/.test(value) ? null : "phone"
    case "ice":
      return /^\d{15}$/.test(value) ? null : "ice"
    case "rib":
      return findRibProblem(value)
    case "region":
      return REGION.test(value) ? null : "region"
    case "members":
      return isHeadcount(value) ? null : "number"
    case "women":
      return judgeWomen(values)
    case "founded": {
      const year = typedCount(value)
      return year !== null &&
        year >= OLDEST_YEAR &&
        year <= new Date().getFullYear()
        ? null
        : "year"
    }
    default:
      return null
  }
}

function judgeWomen({
  women,
  members,
}: ApplicationValues): ApplicationProblem | null {
  if (!isHeadcount(women)) {
    return "number"
  }
  return Number(women) > Number(members || women) ? "women" : null
}

function isHeadcount(typed: string): boolean {
  const count = typedCount(typed)
  return count !== null && count <= MOST_PEOPLE
}

/** A number as Moroccans write it, as +212 and nine digits; else as typed. */
function toMoroccanPhone(typed: string): string {
  const digits = typedDigits(typed).replace(/[()/]/g, "")
  const [, national] = PHONE.exec(digits) ?? []
  return national ? `+212${national}` : typed
}
