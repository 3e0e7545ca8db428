import { MedusaError } from "@medusajs/framework/utils"
import {
  VENDOR_PROBLEM_CODES,
  type VendorProblemCode,
} from "../../types/vendor-problem"

/** What is told beside a problem's sentence. */
export type VendorProblemDetails = Record<string, unknown>

/**
 * A refusal that the space can explain in the person's language: a code, an
 * English sentence, and facts. `/vendor` answers it with its own status; every
 * other audience as Medusa answers its type.
 */
export class VendorProblem extends MedusaError {
  readonly status: number
  readonly details: VendorProblemDetails

  constructor(
    code: VendorProblemCode,
    message: string,
    details: VendorProblemDetails = {}
  ) {
    super(TYPES[STATUS[code]], message, code)
    this.status = STATUS[code]
    this.details = details
  }
}

/**
 * Whether a caught value is a problem. A workflow throws a plain copy of what
 * its step threw, so that the class itself is no sign.
 */
export function isVendorProblem(error: unknown): error is VendorProblem {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    "status" in error &&
    VENDOR_PROBLEM_CODES.some((code) => code === error.code)
  )
}

const STATUS = {
  manager_only: 403,
  read_only: 403,
  not_active: 403,
  not_for_coaches: 403,
  not_found: 404,
  stock_changed: 409,
  stock_negative: 409,
  revision_changed: 409,
  price_jump: 409,
  wrong_state: 409,
  last_manager: 409,
  email_taken: 409,
  ice_taken: 409,
  still_running: 409,
  incomplete: 422,
  bad_upload: 422,
  not_a_document: 422,
  not_a_sheet: 422,
  not_an_image: 422,
  too_large: 422,
  too_many_pixels: 422,
  key_reused: 422,
  bad_rows: 422,
} as const satisfies Record<VendorProblemCode, number>

const TYPES = {
  403: MedusaError.Types.FORBIDDEN,
  404: MedusaError.Types.NOT_FOUND,
  409: MedusaError.Types.NOT_ALLOWED,
  422: MedusaError.Types.NOT_ALLOWED,
}
