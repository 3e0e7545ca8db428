import { APPLICATION_FIELDS, type ApplicationProblems } from "./application"

/**
 * The questions that an address says were answered wrongly, after a form that
 * was sent without scripts; the answers themselves are not in it.
 */
export function readWrongFields(value: unknown): ApplicationProblems {
  const named = typeof value === "string" ? value.split(".") : []
  return Object.fromEntries(
    APPLICATION_FIELDS.filter((field) => named.includes(field)).map((field) => [
      field,
      PROBLEMS[field] ?? "required",
    ])
  )
}

const PROBLEMS: ApplicationProblems = {
  contact_email: "email",
  contact_phone: "phone",
  ice: "ice",
  rib: "rib_key",
  founded: "year",
  members: "number",
  women: "women",
  region: "region",
}
