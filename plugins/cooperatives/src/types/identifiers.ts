import { z } from "@medusajs/framework/zod"

/** ISO 3166-2 codes of the twelve Moroccan regions. */
export const MOROCCAN_REGIONS = [
  "MA-01",
  "MA-02",
  "MA-03",
  "MA-04",
  "MA-05",
  "MA-06",
  "MA-07",
  "MA-08",
  "MA-09",
  "MA-10",
  "MA-11",
  "MA-12",
] as const

/** ICE: identifier of a Moroccan enterprise, 15 digits. */
export const iceSchema = z
  .string()
  .regex(/^\d{15}$/, "The ICE must be 15 digits, for example 001234567000089")

const RIB_FORM = /^\d{24}$/

/** RIB: Moroccan bank account, 24 digits whose last two are a key. */
export const ribSchema = z
  .string()
  .regex(RIB_FORM, "The RIB must be 24 digits, without spaces")
  .refine(
    // A RIB of the wrong form already has its sentence.
    (rib) => !RIB_FORM.test(rib) || rib.slice(22) === computeRibKey(rib),
    "The RIB's last two digits do not match the account; check every digit"
  )

/** Key of a RIB: 97 minus its first 22 digits followed by 00, modulo 97. */
export function computeRibKey(rib: string): string {
  const key = 97n - ((BigInt(rib.slice(0, 22)) * 100n) % 97n)
  return key.toString().padStart(2, "0")
}

/** Handle: lower-case words joined by hyphens, as it stands in URLs. */
export const handleSchema = z
  .string()
  .max(100, "The handle must be 100 characters or fewer")
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "The handle must be lower-case letters and digits joined by hyphens"
  )

/** Phone of a Moroccan cooperative: +212 and nine digits. */
export const MOROCCAN_PHONE = /^\+212\d{9}$/

/** Phone of a cooperative abroad: E.164. */
export const INTERNATIONAL_PHONE = /^\+[1-9]\d{6,14}$/
