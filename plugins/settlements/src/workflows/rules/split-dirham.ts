import type { DirhamSplit } from "../../types/dirham"
import type { KnownEntry, LedgerAccount } from "../../types/ledger"

/** Where the money of entries is; payouts only move it on to the maker's bank. */
export function splitDirham(
  entries: Pick<KnownEntry, "account" | "kind" | "amount">[]
): DirhamSplit {
  const kept = entries.filter(({ kind }) => kind !== "payout")
  const of = (account: LedgerAccount) =>
    kept
      .filter((entry) => entry.account === account)
      .reduce((sum, { amount }) => sum + amount, 0)
  return {
    total: kept.reduce((sum, { amount }) => sum + amount, 0),
    maker: of("cooperative"),
    shop: of("shop"),
    vat: of("tax"),
    carriage: of("carriage"),
  }
}
