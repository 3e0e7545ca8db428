/** Proofs that a cooperative can hold. */
export const CERTIFICATE_TYPES = [
  "AOP",
  "IGP",
  "label-agricole",
  "organic",
  "onssa",
  "other",
] as const
