/**
 * Codes that `/vendor` answers beside a sentence, as `{ type, code, message,
 * details }`, so that the space can say it in the person's language.
 */
export const VENDOR_PROBLEM_CODES = [
  /** 403: an editor asked for what only a manager may do. */
  "manager_only",
  /** 403: the cooperative is suspended or closed, so it may only read. */
  "read_only",
  /** 403: the cooperative is pending, so it may not publish. */
  "not_active",
  /** 403: a coach asked for what only the cooperative itself may do. */
  "not_for_coaches",
  /** 404: unknown, or another cooperative's. */
  "not_found",
  /** 409: the count that was seen is no longer true; `details.stock` is. */
  "stock_changed",
  /** 409: more would be taken away than there is; `details.stock`. */
  "stock_negative",
  /** 409: somebody saved after this person read; `details.revision`. */
  "revision_changed",
  /** 409: the price changes beyond the factor; send `confirm: true`. */
  "price_jump",
  /** 409: the thing is not in a state that allows it; `details.status`. */
  "wrong_state",
  /** 409: the cooperative would be left without a manager. */
  "last_manager",
  /** 409: the e-mail signs in for a cooperative already. */
  "email_taken",
  /** 409: a cooperative with this ICE is known already. */
  "ice_taken",
  /** 422: what the listing lacks; `details.missing` lists gaps. */
  "incomplete",
  /** 422: the file is not an image, too large, or too many pixels. */
  "bad_upload",
  "not_a_document",
  "not_a_sheet",
  "not_an_image",
  "too_large",
  "too_many_pixels",
  /** 409: an operation with this key is still running; try again. */
  "still_running",
  /** 422: the key was used for another request. */
  "key_reused",
  /** 422: rows of a file are wrong; `details.rows` says which and why. */
  "bad_rows",
] as const

export type VendorProblemCode = (typeof VENDOR_PROBLEM_CODES)[number]
