import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs"
import { dirname } from "node:path"
import type { SavedAnswer } from "../rest/idempotency.ts"
import type {
  Charge,
  Customer,
  PaymentIntent,
  PaymentMethod,
  Refund,
  StripeEvent,
} from "./objects.ts"

const SAVE_DELAY_MS = 50

type Collections = {
  payment_intents: PaymentIntent
  payment_methods: PaymentMethod
  charges: Charge
  refunds: Refund
  customers: Customer
  events: StripeEvent
  answers: SavedAnswer
}

type Tables = { [Name in keyof Collections]: Map<string, Collections[Name]> }

/** Everything the double remembers; with a file, a restart finds it again. Card numbers never come here. */
export class Store {
  readonly tables: Tables = {
    payment_intents: new Map(),
    payment_methods: new Map(),
    charges: new Map(),
    refunds: new Map(),
    customers: new Map(),
    events: new Map(),
    answers: new Map(),
  }
  readonly #file: string | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(file?: string) {
    this.#file = file
    this.#load()
  }

  /** Remembers an object, and soon writes it down. */
  put<Name extends keyof Collections>(
    name: Name,
    id: string,
    row: Collections[Name]
  ): void {
    this.tables[name].set(id, row)
    this.saveSoon()
  }

  /** Writes everything down a moment later, once for many changes. */
  saveSoon(): void {
    if (this.#file) {
      this.#timer ??= setTimeout(() => this.save(), SAVE_DELAY_MS)
    }
  }

  /** Writes everything down at once; the old file stays whole until the new one is. */
  save(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#file) {
      return
    }
    const rows = Object.fromEntries(
      Object.entries(this.tables).map(([name, table]) => [name, [...table]])
    )
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.new`, JSON.stringify(rows))
    renameSync(`${this.#file}.new`, this.#file)
  }

  #load(): void {
    const saved: Partial<Record<keyof Collections, [string, never][]>> =
      readSaved(this.#file)
    for (const name of namesOf(this.tables)) {
      const table: Map<string, unknown> = this.tables[name]
      for (const [id, row] of saved[name] ?? []) {
        table.set(id, row)
      }
    }
  }
}

function namesOf(tables: Tables): (keyof Tables)[] {
  return Object.keys(tables).filter(
    (name): name is keyof Tables => name in tables
  )
}

function readSaved(file: string | undefined) {
  if (!file || !existsSync(file)) {
    return {}
  }
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw new Error(`The double's state in ${file} is not readable`, {
      cause: error,
    })
  }
}
