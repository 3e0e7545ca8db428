import { randomUUID } from "node:crypto"
import type { AddressValues } from "@/lib/address/address-form"
import type { Market } from "@/lib/i18n/locales"

/** An e-mail address that nobody used before. */
export function newEmail(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@essai.example`
}

export const PASSWORD = "une phrase de passe"

type Address = Omit<AddressValues, "company" | "address_2">

/** An address that each market accepts. */
export const ADDRESSES: Record<Market, Address> = {
  ma: {
    first_name: "Amina",
    last_name: "Essai",
    address_1: "12, rue de l’Essai",
    postal_code: "20000",
    city: "Casablanca",
    province: "MA-06",
    country_code: "ma",
    phone: "0612345678",
  },
  eu: {
    first_name: "Alice",
    last_name: "Test",
    address_1: "3 rue du Test",
    postal_code: "69001",
    city: "Lyon",
    province: "",
    country_code: "fr",
    phone: "+33 6 12 34 56 78",
  },
  us: {
    first_name: "Ann",
    last_name: "Test",
    address_1: "1 Test Street",
    postal_code: "10001",
    city: "New York",
    province: "NY",
    country_code: "us",
    phone: "+1 212 555 0123",
  },
}
