import type { Metadata } from "../state/objects.ts"
import { type FormRecord, type FormValue, isRecord } from "./form.ts"
import { invalidRequest } from "./stripe-failure.ts"

/** Reads a request's parameters, refusing the wrong ones in Stripe's words. */
export class Params {
  readonly #values: FormRecord

  constructor(values: FormRecord) {
    this.#values = values
  }

  /** Refuses every parameter that the call does not have. */
  allow(names: readonly string[]): void {
    const unknown = Object.keys(this.#values).find(
      (name) => !names.includes(name)
    )
    if (unknown !== undefined) {
      throw invalidRequest(`Received unknown parameter: ${unknown}`, {
        code: "parameter_unknown",
        param: unknown,
      })
    }
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  text(name: string): string | undefined {
    const value = this.#values[name]
    if (value !== undefined && typeof value !== "string") {
      throw invalidRequest(`Invalid string: ${JSON.stringify(value)}`, {
        param: name,
      })
    }
    return value
  }

  /** Reads text; an empty one unsets, as with Stripe. */
  textOrNull(name: string): string | null {
    return this.text(name) || null
  }

  requiredText(name: string): string {
    const value = this.text(name)
    if (!value) {
      throw missing(name)
    }
    return value
  }

  integer(name: string): number | undefined {
    const value = this.text(name)
    if (value === undefined) {
      return undefined
    }
    if (!/^-?\d+$/.test(value)) {
      throw invalidRequest(`Invalid integer: ${value}`, {
        code: "parameter_invalid_integer",
        param: name,
      })
    }
    return Number(value)
  }

  requiredInteger(name: string): number {
    const value = this.integer(name)
    if (value === undefined) {
      throw missing(name)
    }
    return value
  }

  flag(name: string): boolean {
    const value = this.text(name)
    if (value !== undefined && !["true", "false", ""].includes(value)) {
      throw invalidRequest(`Invalid boolean: ${value}`, { param: name })
    }
    return value === "true"
  }

  oneOf<Choice extends string>(
    name: string,
    choices: readonly Choice[]
  ): Choice | undefined {
    const value = this.text(name)
    const choice = choices.find((candidate) => candidate === value)
    if (value && !choice) {
      throw invalidRequest(
        `Invalid ${name}: must be one of ${choices.join(", ")}`,
        { param: name }
      )
    }
    return choice
  }

  record(name: string): FormRecord | undefined {
    const value = this.#values[name]
    if (value === undefined || value === "") {
      return undefined
    }
    if (!isRecord(value)) {
      throw invalidRequest(`Invalid object`, { param: name })
    }
    return value
  }

  list(name: string): string[] {
    const value = this.#values[name] ?? []
    const values: FormValue[] = Array.isArray(value) ? value : [value]
    return values.filter((entry) => typeof entry === "string")
  }

  /** Merges metadata into what there is; an empty value removes its key. */
  metadata(current: Metadata = {}): Metadata {
    const merged = { ...current, ...this.record("metadata") }
    return Object.fromEntries(
      Object.entries(merged).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" && entry[1] !== ""
      )
    )
  }
}

function missing(name: string) {
  return invalidRequest(`Missing required param: ${name}.`, {
    code: "parameter_missing",
    param: name,
  })
}
