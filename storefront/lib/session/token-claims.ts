import { z } from "zod"

const Claims = z.object({ actor_id: z.string().min(1) })

/**
 * Whom a token says it belongs to; null for one that belongs to no actor.
 * Only the backend can tell whether it is genuine.
 */
export function readActorId(token: string): string | null {
  const [, payload = ""] = token.split(".")
  try {
    const text = Buffer.from(payload, "base64url").toString()
    return Claims.safeParse(JSON.parse(text)).data?.actor_id ?? null
  } catch {
    return null
  }
}
