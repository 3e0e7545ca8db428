import { z } from "zod"
import { callBackend } from "./backend"
import { run } from "./run"
import { signIn } from "./sessions"

let session: Promise<string> | undefined

/** Calls the admin API as the shop's staff. */
export async function callAdmin<T>(
  schema: z.ZodType<T>,
  path: string,
  body?: object
): Promise<T> {
  session ??= signIn("user", run.credentials.staff)
  const token = await session
  return callBackend(schema, path, {
    token,
    ...(body ? { method: "POST", body } : {}),
  })
}

/** Takes a cooperative out of the shop while `work` runs, and brings it back. */
export async function whileSuspended(
  cooperativeId: string,
  work: () => Promise<void>
): Promise<void> {
  const door = `/admin/cooperatives/${cooperativeId}`
  await callAdmin(z.unknown(), `${door}/suspend`, {})
  try {
    await work()
  } finally {
    await callAdmin(z.unknown(), `${door}/reactivate`, {})
  }
}
