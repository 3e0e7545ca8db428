import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readToken } from "@/lib/session/actor-session"
import { callVendor } from "./vendor-call"
import { toSpaceProblem, type SpaceProblem } from "./vendor-problem"

type Sending<S extends z.ZodType> = {
  method?: "POST" | "DELETE"
  body?: object | FormData
  locale: Locale
  /** Sent again with the same key, the request is done once. */
  key?: string
  /** What the answer must look like. */
  schema?: S
}

export type Sent<T> = { ok: true; answer: T } | ({ ok: false } & SpaceProblem)

/** Changes something through `/vendor`, for a server action. */
export async function sendVendor<S extends z.ZodType = z.ZodUnknown>(
  path: `/vendor/${string}`,
  { method = "POST", body, locale, key, schema }: Sending<S>
): Promise<Sent<z.infer<S>>> {
  const token = await readToken("cooperative_admin")
  if (!token) {
    return { ok: false, code: "signed_out", details: {} }
  }
  try {
    const response = await callVendor(path, {
      method,
      locale,
      token,
      key,
      ...(body ? { body } : {}),
    })
    const answer: unknown = await response.json().catch(() => null)
    return response.ok
      ? {
          ok: true,
          answer: (schema ?? z.unknown()).parse(answer) as z.infer<S>,
        }
      : { ok: false, ...toSpaceProblem(response.status, answer) }
  } catch (error) {
    console.error(error)
    return { ok: false, code: "unavailable", details: {} }
  }
}
