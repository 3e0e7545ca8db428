import "server-only"
import { headers } from "next/headers"

/** Whether a script sent the form; without one the page must be shown anew. */
export async function isScripted(): Promise<boolean> {
  return (await headers()).has("next-action")
}
