import { isRecord } from "@/lib/is-record"

/** What `/vendor` refuses with a code of its own. */
const VENDOR_PROBLEM_CODES = [
  "manager_only",
  "read_only",
  "not_active",
  "not_for_coaches",
  "not_found",
  "stock_changed",
  "stock_negative",
  "revision_changed",
  "price_jump",
  "wrong_state",
  "last_manager",
  "email_taken",
  "ice_taken",
  "incomplete",
  "bad_upload",
  "not_a_document",
  "not_a_sheet",
  "not_an_image",
  "too_large",
  "too_many_pixels",
  "still_running",
  "key_reused",
  "bad_rows",
] as const

/** Every way in which a sending can fail; `space.problems` has the words. */
export const SPACE_PROBLEM_CODES = [
  ...VENDOR_PROBLEM_CODES,
  /** 401: the session is over. */
  "signed_out",
  /** 400 or 422 without a code: something in the request has a wrong form. */
  "invalid",
  /** The shop could not answer. */
  "unavailable",
] as const

export type SpaceProblemCode = (typeof SPACE_PROBLEM_CODES)[number]

/** A refusal: its code, and what the server adds to it. */
export type SpaceProblem = {
  code: SpaceProblemCode
  details: Record<string, unknown>
}

/** Reads the refusal in an answer of `/vendor`; no library, for small phones. */
export function toSpaceProblem(status: number, answer: unknown): SpaceProblem {
  const code = memberOf(answer, "code")
  const details = memberOf(answer, "details")
  return {
    code:
      VENDOR_PROBLEM_CODES.find((known) => known === code) ?? codeOf(status),
    details: isRecord(details) ? details : {},
  }
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

function codeOf(status: number): SpaceProblemCode {
  const codes: Record<number, SpaceProblemCode> = {
    401: "signed_out",
    403: "manager_only",
    404: "not_found",
    413: "too_large",
  }
  return codes[status] ?? (status < 500 ? "invalid" : "unavailable")
}
