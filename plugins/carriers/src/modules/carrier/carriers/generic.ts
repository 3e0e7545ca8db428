import { MedusaError } from "@medusajs/framework/utils"
import type { Carrier } from "../../../types/carrier"
import type { CarrierOptionsOf } from "../../../types/options"
import { plainNumber } from "./plain-number"
import { fillTrackingUrl } from "./tracking-url"

const NUMBER = /^[A-Z0-9-]{4,40}$/

/** A carrier of which the shop knows a name, and a page where it has one. */
export function generic(options: CarrierOptionsOf<"generic">): Carrier {
  const { code, name, range, remittance } = options
  return {
    code,
    name,
    remittance,
    range: range && {
      first: range.first,
      last: range.last,
      numberOf: (serial) =>
        `${range.prefix}${String(serial).padStart(range.digits, "0")}`,
    },
    trackingUrl: (number) => fillTrackingUrl(options.tracking_url, number),
    readTrackingNumber(typed) {
      const number = plainNumber(typed)
      if (!NUMBER.test(number)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `${typed} is not a tracking number; it has 4 to 40 letters, digits and dashes`
        )
      }
      return number
    },
  }
}
