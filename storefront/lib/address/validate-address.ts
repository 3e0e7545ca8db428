import "server-only"
import { listRegions } from "@/lib/geography/regions"
import type { AddressField, AddressValues, FieldProblem } from "./address-form"
import { parsePhone } from "./phone"
import {
  isPostalCode,
  isPostalCodeOptional,
  normalisePostalCode,
} from "./postal-code"
import { US_STATES } from "./us-states"

export type AddressProblems = Partial<Record<AddressField, FieldProblem>>

export type ValidatedAddress =
  | { ok: true; address: AddressValues }
  | { ok: false; problems: AddressProblems }

const ALWAYS: AddressField[] = ["first_name", "last_name", "address_1", "city"]

/**
 * Checks an address against the countries of its market and answers it as it
 * will be stored: phone in E.164, postal code in capitals.
 */
export function validateAddress(
  typed: AddressValues,
  countries: readonly string[]
): ValidatedAddress {
  const postal_code = normalisePostalCode(typed.postal_code)
  const phone = parsePhone(typed.phone, typed.country_code)
  const problems: AddressProblems = {
    ...missing(typed),
    ...countryProblem(typed, countries),
    ...postalProblem(postal_code, typed.country_code),
    ...provinceProblem(typed),
    ...phoneProblem(typed.phone, phone),
  }
  return Object.keys(problems).length > 0 || !phone
    ? { ok: false, problems }
    : { ok: true, address: { ...typed, postal_code, phone } }
}

/** The provinces a country's addresses choose from; none for most. */
function listProvinces(country: string): string[] {
  switch (country) {
    case "ma":
      return listRegions("fr").map(({ code }) => code)
    case "us":
      return Object.keys(US_STATES)
    default:
      return []
  }
}

function missing(typed: AddressValues): AddressProblems {
  return Object.fromEntries(
    ALWAYS.filter((field) => !typed[field]).map((field) => [field, "required"])
  )
}

function countryProblem(
  { country_code }: AddressValues,
  countries: readonly string[]
): AddressProblems {
  return countries.includes(country_code) ? {} : { country_code: "choice" }
}

function postalProblem(code: string, country: string): AddressProblems {
  if (!code) {
    return isPostalCodeOptional(country) ? {} : { postal_code: "required" }
  }
  return isPostalCode(code, country) ? {} : { postal_code: "postal_code" }
}

function provinceProblem({
  province,
  country_code,
}: AddressValues): AddressProblems {
  const provinces = listProvinces(country_code)
  return provinces.length === 0 || provinces.includes(province)
    ? {}
    : { province: "choice" }
}

function phoneProblem(typed: string, parsed: string | null): AddressProblems {
  if (!typed) {
    return { phone: "required" }
  }
  return parsed ? {} : { phone: "phone" }
}
