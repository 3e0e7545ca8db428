import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { getEnv } from "@/env"
import { isCacheTag } from "@/lib/cache/tags"

const MAX_BODY_BYTES = 64 * 1024

const Body = z.object({
  tags: z.array(z.string().refine(isCacheTag)).min(1).max(1000),
})

/** Makes the next read of the named tags a fresh one; called by the backend. */
export async function POST(request: Request): Promise<Response> {
  if (!isAuthorised(request.headers.get("authorization"))) {
    return Response.json({ code: "unauthorised" }, { status: 401 })
  }
  const body = Body.safeParse(await readJson(request))
  if (!body.success) {
    return Response.json({ code: "invalid_tags" }, { status: 400 })
  }
  for (const tag of body.data.tags) {
    revalidateTag(tag, { expire: 0 })
  }
  return Response.json({ refreshed: body.data.tags })
}

function isAuthorised(header: string | null): boolean {
  // Hashing makes both sides the same length, which the comparison demands.
  const expected = digest(`Bearer ${getEnv().REFRESH_SECRET}`)
  return timingSafeEqual(digest(header ?? ""), expected)
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}

async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) {
    return null
  }
  const text = await request.text()
  try {
    return text.length > MAX_BODY_BYTES ? null : JSON.parse(text)
  } catch {
    return null
  }
}
