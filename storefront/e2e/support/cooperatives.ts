import type { z } from "zod"
import { callBackend } from "./backend"
import { run } from "./run"
import { signIn } from "./sessions"

/** Calls the space's API as the demo's cooperative. */
export async function callVendor<T>(
  schema: z.ZodType<T>,
  path: `/vendor/${string}`,
  body?: object
): Promise<T> {
  const token = await signIn("cooperative_admin", run.credentials.cooperative)
  return callBackend(schema, path, {
    token,
    ...(body ? { method: "POST", body } : {}),
  })
}
