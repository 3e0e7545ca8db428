import type { NewLedgerEntry } from "../../../types/ledger"

/**
 * A ledger in memory, as strict as the database: it is added to, keeps one
 * entry of each key, takes an entry back once, and never changes.
 */
export class MemoryLedger {
  readonly #entries: Readonly<NewLedgerEntry>[] = []
  readonly #keys = new Set<string>()
  readonly #reversed = new Set<string>()

  append(entries: NewLedgerEntry[]) {
    entries.forEach((entry) => {
      if (this.#keys.has(entry.entry_key)) {
        throw new Error(`${entry.entry_key} is in the ledger`)
      }
      if (entry.reverses && this.#reversed.has(entry.reverses)) {
        throw new Error(`${entry.reverses} was taken back`)
      }
      this.#keys.add(entry.entry_key)
      if (entry.reverses) {
        this.#reversed.add(entry.reverses)
      }
      this.#entries.push(Object.freeze({ ...entry }))
    })
  }

  get entries(): readonly Readonly<NewLedgerEntry>[] {
    return this.#entries
  }

  ofOrder(order_id: string): NewLedgerEntry[] {
    return this.#entries.filter((entry) => entry.order_id === order_id)
  }
}
