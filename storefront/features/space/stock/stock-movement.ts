import { isRecord } from "@/lib/is-record"
import type { Operation } from "../offline/outbox/operation"

/** A movement of one size's stock, as the outbox holds it. */
export type Movement =
  | { kind: "adjust"; variant_id: string; delta: number }
  /** `expected` is the count that the person saw. */
  | { kind: "set"; variant_id: string; quantity: number; expected: number }

/** Movements of one size stay in order. */
export const stockSubject = (variantId: string) => `stock:${variantId}`

/** The movement that an operation carries; null when it carries none. */
export function movementIn({ body }: Operation): Movement | null {
  const movements = body?.["movements"]
  const found: unknown = Array.isArray(movements) ? movements[0] : null
  if (!isRecord(found) || typeof found["variant_id"] !== "string") {
    return null
  }
  const { variant_id, delta, quantity, expected } = found
  if (typeof delta === "number") {
    return { kind: "adjust", variant_id, delta }
  }
  return typeof quantity === "number" && typeof expected === "number"
    ? { kind: "set", variant_id, quantity, expected }
    : null
}

/** What the shop says of a size in an answer or a refusal. */
export function levelIn(said: unknown, variantId: string): number | null {
  const levels = isRecord(said) ? said["levels"] : null
  const level = Array.isArray(levels)
    ? levels.filter(isRecord).find((one) => one["variant_id"] === variantId)
    : undefined
  return typeof level?.["stock"] === "number" ? level["stock"] : null
}

/** A count after a movement. */
export function applyMovement(count: number, movement: Movement): number {
  return movement.kind === "set" ? movement.quantity : count + movement.delta
}
