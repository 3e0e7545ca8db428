/** What certificates have in common whose proof waits for a decision. */
export function toVerifyFilters() {
  return {
    document: { $ne: null },
    verified_at: null,
    refused_at: null,
    cooperative: { status: ["active", "pending"] },
  }
}
