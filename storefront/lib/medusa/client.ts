import "server-only"
import Medusa, { FetchError } from "@medusajs/js-sdk"
import type { z } from "zod"
import { getEnv } from "@/env"
import { languageOf, MEDUSA_LOCALES, type Locale } from "@/lib/i18n/locales"

const TIMEOUT_MILLISECONDS = 10_000

let sdk: Medusa | undefined

/** The Store API's SDK; one per server, so it holds nobody's session. */
export function getMedusa(): Medusa {
  sdk ??= new Medusa({
    baseUrl: getEnv().BACKEND_URL,
    publishableKey: getEnv().MEDUSA_PUBLISHABLE_KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
  })
  return sdk
}

type StoreRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, unknown>
  body?: Record<string, unknown>
  /** Language of the catalogue texts in the answer. */
  locale: Locale
  /** The customer's token, never inside a shared cache. */
  token?: string | undefined
  headers?: Record<string, string>
}

/**
 * Calls the Store API and checks the answer against a schema. Throws on an
 * outage, a refusal (`FetchError` with `status`) and a surprising answer.
 */
export async function storeFetch<S extends z.ZodType>(
  schema: S,
  path: string,
  { method = "GET", query, body, locale, token, headers }: StoreRequest
): Promise<z.infer<S>> {
  const answer = await getMedusa().client.fetch<unknown>(path, {
    method,
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
    headers: {
      ...headers,
      "x-medusa-locale": MEDUSA_LOCALES[languageOf(locale)],
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
  return schema.parse(answer)
}

/** Whether a call failed because the thing does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof FetchError && error.status === 404
}
