import type { z } from "zod"
import { run } from "./run"

type Call = {
  method?: "GET" | "POST" | "DELETE"
  body?: object
  token?: string
  query?: Record<string, string>
}

/** Calls the backend by itself, to arrange a test or to check what it did. */
export async function callBackend<T>(
  schema: z.ZodType<T>,
  path: string,
  { method = "GET", body, token, query = {} }: Call = {}
): Promise<T> {
  const url = new URL(path, run.backend_url)
  url.search = new URLSearchParams(query).toString()
  const response = await fetch(url, {
    method,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": run.publishable_key,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) {
    const answer = await response.text()
    throw new Error(`${method} ${url} answered ${response.status}: ${answer}`)
  }
  return schema.parse(await response.json())
}
