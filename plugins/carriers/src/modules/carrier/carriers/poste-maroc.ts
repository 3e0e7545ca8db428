import { MedusaError } from "@medusajs/framework/utils"
import type { Carrier, NumberRange } from "../../../types/carrier"
import type { CarrierOptionsOf } from "../../../types/options"
import { plainNumber } from "./plain-number"
import { checkDigitOf, hasRightCheckDigit, S10 } from "./s10"
import { fillTrackingUrl } from "./tracking-url"

const COUNTRY = "MA"
const SERIAL_DIGITS = 8

// At home the post also prints numbers of its own; their form is to check.
const OWN = /^[A-Z0-9]{8,20}$/

type Options = CarrierOptionsOf<"poste-maroc">

/** Amana and EMS: numbers by the UPU's S10, whose check digit is verified. */
export function posteMaroc(options: Options): Carrier {
  const { code, name, own_numbers, remittance } = options
  return {
    code,
    name,
    remittance,
    range: toRange(options.range),
    trackingUrl: (number) => fillTrackingUrl(options.tracking_url, number),
    readTrackingNumber(typed) {
      const number = plainNumber(typed)
      if (S10.test(number)) {
        return checked(number, name)
      }
      if (own_numbers && OWN.test(number)) {
        return number
      }
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${typed} is not a number of ${name}; it is like RR123456785${COUNTRY}${own_numbers ? ", or 8 to 20 letters and digits" : ""}`
      )
    },
  }
}

function checked(number: string, name: string): string {
  if (!hasRightCheckDigit(number)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${number} has a wrong check digit; read the number of ${name} again`
    )
  }
  if (!number.endsWith(COUNTRY)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${number} is another country's; a number of ${name} ends with ${COUNTRY}`
    )
  }
  return number
}

function toRange(range: Options["range"]): NumberRange | null {
  return (
    range && {
      first: range.first,
      last: range.last,
      numberOf(serial) {
        const digits = String(serial).padStart(SERIAL_DIGITS, "0")
        return `${range.service}${digits}${checkDigitOf(digits)}${COUNTRY}`
      },
    }
  )
}
