import { formText } from "@/lib/forms/form-text"

/** Fields of an address as forms name them. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
] as const

export type AddressField = (typeof ADDRESS_FIELDS)[number]
export type AddressValues = Record<AddressField, string>

/** What is wrong with a field; the interface owns the words. */
export const FIELD_PROBLEMS = [
  "required",
  "phone",
  "postal_code",
  "email",
  "choice",
  "password_short",
  "password_differs",
  "terms",
] as const

export type FieldProblem = (typeof FIELD_PROBLEMS)[number]

/** An address as it was typed. */
export function readAddress(form: FormData): AddressValues {
  const typed = (field: AddressField) => formText(form, field, 120)
  return {
    first_name: typed("first_name"),
    last_name: typed("last_name"),
    company: typed("company"),
    address_1: typed("address_1"),
    address_2: typed("address_2"),
    postal_code: typed("postal_code"),
    city: typed("city"),
    province: typed("province"),
    country_code: typed("country_code").toLowerCase(),
    phone: typed("phone"),
  }
}

const EMAIL = /^[^\s@"<>]{1,64}@[^\s@"<>]+\.[^\s@"<>.]{2,}$/

/** Whether a text can be an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text)
}
