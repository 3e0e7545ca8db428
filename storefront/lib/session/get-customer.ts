import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import { cache } from "react"
import { z } from "zod"
import type { AddressValues } from "@/lib/address/address-form"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { readToken } from "./actor-session"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const StoredAddress = z.object({
  id: z.string(),
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  province: text,
  country_code: text,
  phone: text,
  is_default_shipping: z.boolean().nullish(),
})

const Answer = z.object({
  customer: z.object({
    id: z.string(),
    email: z.string(),
    first_name: text,
    last_name: text,
    phone: text,
    addresses: z.array(StoredAddress).nullish(),
  }),
})

/** An address of the signed-in person. */
export type CustomerAddress = AddressValues & {
  id: string
  isDefault: boolean
}

/** The signed-in person. */
export type Customer = {
  id: string
  email: string
  first_name: string
  last_name: string
  phone: string
  addresses: CustomerAddress[]
  /** What a checkout can start from. */
  checkout: Partial<AddressValues> & { email: string }
}

/** The signed-in person; null for a visitor and for an expired session. */
export const getCustomer = cache(
  async (locale: Locale): Promise<Customer | null> => {
    const token = await readToken("customer")
    if (!token) {
      return null
    }
    try {
      const { customer } = await storeFetch(Answer, "/store/customers/me", {
        locale,
        token,
      })
      return toCustomer(customer)
    } catch (error) {
      if (error instanceof FetchError && error.status === 401) {
        return null
      }
      throw error
    }
  }
)

function toCustomer({
  addresses,
  ...person
}: z.infer<typeof Answer>["customer"]): Customer {
  const known = (addresses ?? [])
    .map(({ is_default_shipping, ...address }) => ({
      ...address,
      isDefault: Boolean(is_default_shipping),
    }))
    .toSorted((left, right) => Number(right.isDefault) - Number(left.isDefault))
  const [first] = known
  const { email, first_name, last_name, phone } = person
  return {
    ...person,
    addresses: known,
    checkout: { first_name, last_name, phone, ...first, email },
  }
}
