import "server-only"
import { getEnv } from "@/env"
import { type PaperOwner, papersPath } from "./list-papers"

const TIMEOUT_MILLISECONDS = 20_000

/** Passes an order's paper to whoever may read it; 404 to everybody else. */
export async function readPaper(
  owner: PaperOwner,
  id: string
): Promise<Response> {
  const url = new URL(
    `${papersPath(owner)}/${encodeURIComponent(id)}`,
    getEnv().BACKEND_URL
  )
  const answer = await fetch(url, {
    headers: {
      "x-publishable-api-key": getEnv().MEDUSA_PUBLISHABLE_KEY,
      ...(owner.token ? { authorization: `Bearer ${owner.token}` } : {}),
    },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
  if (!answer.ok) {
    return new Response(null, { status: answer.status >= 500 ? 502 : 404 })
  }
  return new Response(answer.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition":
        answer.headers.get("content-disposition") ?? "inline",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  })
}
