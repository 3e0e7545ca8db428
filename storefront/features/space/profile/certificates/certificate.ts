import { z } from "zod"

export const CERTIFICATE_TYPES = [
  "AOP",
  "IGP",
  "label-agricole",
  "organic",
  "onssa",
  "other",
] as const

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Days before its end from which a certificate is said to expire. */
const WARNING_DAYS = 60

const date = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** A certificate, as `/vendor/certificates` answers. */
export const VendorCertificate = z.object({
  id: z.string(),
  type: z.enum(CERTIFICATE_TYPES),
  number: z.string(),
  issuer: z.string(),
  valid_from: date,
  valid_until: date,
  verified_at: date,
  refused_at: date,
  refusal_reason: date,
  document: date,
})

export type Certificate = z.infer<typeof VendorCertificate>

export type CertificateState =
  | { state: "waiting" | "valid" | "refused" | "expired" }
  | { state: "expiring"; days: number }

/** Where a certificate stands on a day: its end counts before all else. */
export function stateOf(
  {
    valid_until,
    verified_at,
    refused_at,
  }: Pick<Certificate, "valid_until" | "verified_at"> &
    Partial<Pick<Certificate, "refused_at">>,
  now: Date
): CertificateState {
  const days = valid_until
    ? Math.floor(
        (startOfDay(new Date(valid_until)) - startOfDay(now)) / DAY_MILLISECONDS
      )
    : Infinity
  if (days < 0) {
    return { state: "expired" }
  }
  if (refused_at) {
    return { state: "refused" }
  }
  if (days <= WARNING_DAYS) {
    return { state: "expiring", days }
  }
  return { state: verified_at ? "valid" : "waiting" }
}

function startOfDay(date: Date): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
}
