import { z } from "zod"
import type { Operation } from "../offline/outbox/operation"

const Movement = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("adjust"),
    variant_id: z.string(),
    delta: z.number(),
  }),
  z.object({
    kind: z.literal("set"),
    variant_id: z.string(),
    quantity: z.number(),
    /** The count that the person saw. */
    expected: z.number(),
  }),
])

const Body = z.object({ movements: z.tuple([Movement]) })

const Levels = z.object({
  levels: z.array(z.object({ variant_id: z.string(), stock: z.number() })),
})

/** A movement of one size's stock, as the outbox holds it. */
export type Movement = z.infer<typeof Movement>

/** Movements of one size stay in order. */
export const stockSubject = (variantId: string) => `stock:${variantId}`

/** The movement that an operation carries; null when it carries none. */
export function movementIn(operation: Operation): Movement | null {
  return Body.safeParse(operation.body).data?.movements[0] ?? null
}

/** What the shop says of a size in an answer or a refusal. */
export function levelIn(said: unknown, variantId: string): number | null {
  const { levels = [] } = Levels.safeParse(said).data ?? {}
  return (
    levels.find(({ variant_id }) => variant_id === variantId)?.stock ?? null
  )
}

/** A count after a movement. */
export function applyMovement(count: number, movement: Movement): number {
  return movement.kind === "set" ? movement.quantity : count + movement.delta
}
