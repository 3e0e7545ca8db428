import "server-only"
import { headers } from "next/headers"

/**
 * Says for whom this server asks: attempts to sign in are counted by network,
 * and all of them would otherwise come from this one.
 */
export async function senderHeaders(): Promise<Record<string, string>> {
  const sender = (await headers()).get("x-forwarded-for")
  return sender ? { "x-forwarded-for": sender } : {}
}
