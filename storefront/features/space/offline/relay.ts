import "server-only"
import { getEnv } from "@/env"
import { isFromHere } from "@/lib/forms/is-from-here"
import { readToken } from "@/lib/session/actor-session"
import { readActorId } from "@/lib/session/token-claims"
import { OPERATION_KINDS, type OperationKind } from "./outbox/operation"

const MAX_BODY_BYTES = 16 * 1024 * 1024
const TIMEOUT_MILLISECONDS = 120_000
const CONTENT_TYPES = /^(application\/json|multipart\/form-data;\s*boundary=)/i

/**
 * Passes an operation of the outbox to `/vendor` in the name of whoever holds
 * the cookie, which scripts cannot read. Nothing but the outbox's operations
 * passes, and nothing that another site asks for.
 */
export async function relayOperation(
  request: Request,
  path: string[]
): Promise<Response> {
  const target = `/vendor/${path.join("/")}`
  const refusal = findRefusal(request, target)
  if (refusal) {
    return refusal
  }
  const token = await readToken("cooperative_admin")
  const person = request.headers.get("x-space-person")
  if (!token || readActorId(token) !== person) {
    return refuse(401, "signed_out")
  }
  try {
    const response = await fetch(new URL(target, getEnv().BACKEND_URL), {
      method: request.method,
      headers: passedHeaders(request, token),
      body: request.body?.pipeThrough(limitTo(MAX_BODY_BYTES)) ?? null,
      // A body that is sent while it arrives needs this; types do not know it.
      ...{ duplex: "half" },
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    return new Response(await response.arrayBuffer(), {
      status: response.status,
      headers: {
        "content-type": "application/json",
        "cache-control": "no-store",
      },
    })
  } catch (error) {
    console.error(error)
    return refuse(502, "unavailable")
  }
}

function findRefusal(request: Request, target: string): Response | null {
  if (!isFromHere(request.headers)) {
    return refuse(403, "invalid")
  }
  const kind = request.headers.get("x-space-operation")
  const known = isOperationKind(kind) ? OPERATION_KINDS[kind] : null
  if (known?.method !== request.method || !known.path.test(target)) {
    return refuse(404, "not_found")
  }
  if (!CONTENT_TYPES.test(request.headers.get("content-type") ?? "")) {
    return refuse(415, "invalid")
  }
  return Number(request.headers.get("content-length")) > MAX_BODY_BYTES
    ? refuse(413, "too_large")
    : null
}

function isOperationKind(kind: string | null): kind is OperationKind {
  return kind !== null && Object.hasOwn(OPERATION_KINDS, kind)
}

function passedHeaders(request: Request, token: string): Headers {
  const headers = new Headers({
    accept: "application/json",
    authorization: `Bearer ${token}`,
  })
  for (const name of ["content-type", "idempotency-key"]) {
    const value = request.headers.get(name)
    if (value) {
      headers.set(name, value)
    }
  }
  return headers
}

/** A length that was not said, or said wrongly, is counted as it passes. */
function limitTo(limit: number) {
  let passed = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      passed += chunk.byteLength
      if (passed > limit) {
        controller.error(new Error(`The body is over ${limit} bytes`))
      } else {
        controller.enqueue(chunk)
      }
    },
  })
}

function refuse(status: number, code: string): Response {
  return Response.json({ code }, { status })
}
