import type { SpaceProblem } from "../../session/vendor-problem"

/** What may be done without a network; each has its place in `/vendor`. */
export const OPERATION_KINDS = {
  "photo.add": { method: "POST", path: /^\/vendor\/photos$/ },
  "listing.create": { method: "POST", path: /^\/vendor\/listings$/ },
  "listing.change": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/change$/,
  },
  "listing.submit": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/submit$/,
  },
  "listing.pause": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/pause$/,
  },
  "listing.resume": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/resume$/,
  },
  "size.add": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/sizes$/,
  },
  "size.change": {
    method: "POST",
    path: /^\/vendor\/listings\/[\w-]+\/sizes\/[\w-]+$/,
  },
  "stock.move": { method: "POST", path: /^\/vendor\/stock$/ },
  "stock.threshold": { method: "POST", path: /^\/vendor\/stock\/threshold$/ },
} as const

export type OperationKind = keyof typeof OPERATION_KINDS

/** A file of a multipart body; the blob lives in the phone's database. */
export type OperationFile = { field: string; name: string; blob: Blob }

/** What a screen asks for. */
export type NewOperation = {
  kind: OperationKind
  /** For example `/vendor/listings/prod_1/change`; may hold a `resultOf`. */
  path: string
  /** JSON; its strings may be a `resultOf`. */
  body?: Record<string, unknown>
  /** Sends a multipart form instead, `body` being its text fields. */
  files?: OperationFile[]
  /** In the person's words, for lists of what waits: 'Photo of argan oil'. */
  label: string
  /**
   * Operations on one subject (`stock:variant_1`, `listing:prod_1`) stay in
   * order; others pass one that the server refused.
   */
  subject: string
  /** Whatever the screen needs to show a conflict, such as the old value. */
  context?: Record<string, unknown>
}

/** An operation on the phone. */
export type Operation = NewOperation & {
  sequence: number
  /** Its name on the phone, by which others refer to it. */
  key: string
  /** Its idempotency key; a corrected operation gets a new one. */
  sending_key: string
  /** Who asked for it; never sent in somebody else's name. */
  person: string
  /** Keys of the operations whose answers it needs. */
  needs: string[]
  state:
    | "waiting"
    /** 409: shown with both values, and resolved by the person. */
    | "conflict"
    /** Refused for another reason; corrected or given up by the person. */
    | "refused"
  problem: SpaceProblem | null
  attempts: number
  /** Not sent again before, in milliseconds since 1970. */
  not_before: number
  created_at: number
}

const REFERENCE = /\{\{([\w-]+)#([\w.]+)\}\}/g

/**
 * Stands for a value of an earlier operation's answer, which is put in its
 * place when this one is sent: `resultOf(key, "photo.id")`.
 */
export function resultOf(key: string, path: string): string {
  return `{{${key}#${path}}}`
}

/** Keys of the operations that an operation refers to. */
export function listReferences(operation: NewOperation): string[] {
  const text = `${operation.path} ${JSON.stringify(operation.body ?? {})}`
  return [
    ...new Set([...text.matchAll(REFERENCE)].flatMap(([, key]) => key ?? [])),
  ]
}

/** Puts earlier answers in the place of references, everywhere in a value. */
export function fillReferences<T>(value: T, answers: Map<string, unknown>): T
export function fillReferences(
  value: unknown,
  answers: Map<string, unknown>
): unknown {
  if (typeof value === "string") {
    return value.replace(REFERENCE, (reference, key: string, path: string) => {
      const found = path.split(".").reduce<unknown>(memberOf, answers.get(key))
      return typeof found === "string" || typeof found === "number"
        ? String(found)
        : reference
    })
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => fillReferences(entry, answers))
  }
  if (value && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        name,
        fillReferences<unknown>(entry, answers),
      ])
    )
  }
  return value
}

function memberOf(value: unknown, name: string): unknown {
  return value && typeof value === "object"
    ? Reflect.get(value, name)
    : undefined
}
