type Proof = { verified_at: Date | null; valid_until: Date | null }

/** A cooperative as read for the shop; its certificates when asked for. */
export type ProofHolder = { id: string; certificates?: Proof[] }

/** Drops the certificates that staff have not verified or that have expired. */
export function keepValidCertificates(
  holder: ProofHolder,
  now: Date
): ProofHolder {
  return {
    ...holder,
    certificates: holder.certificates?.filter(
      ({ verified_at, valid_until }) =>
        verified_at && (!valid_until || new Date(valid_until) > now)
    ),
  }
}
