import { createHash } from "node:crypto"
import type { Store } from "../state/store.ts"
import { invalidRequest, StripeFailure } from "./stripe-failure.ts"

const MAX_KEY_LENGTH = 255
const LIFE_SECONDS = 24 * 60 * 60

/** A status and a body, ready to be sent. */
export type Answer = { status: number; body: string }

/** What was answered to a key, to be answered again. */
export type SavedAnswer = Answer & {
  request: string
  request_id: string
  created: number
}

type Attempt = {
  key: string | undefined
  method: string
  path: string
  body: string
  request_id: string
}

/**
 * Answers a repeated POST as the first time, with the id of the first request;
 * the same key for something else is refused. Wrong parameters are not kept,
 * because Stripe had not begun to carry the request out.
 */
export function answerOnce(
  store: Store,
  attempt: Attempt,
  carryOut: () => Answer
): Answer & { original_request?: string } {
  const { key, method, request_id } = attempt
  if (!key || method !== "POST") {
    return carryOut()
  }
  if (key.length > MAX_KEY_LENGTH) {
    throw invalidRequest(
      `Idempotency keys must be ${MAX_KEY_LENGTH} characters or less.`
    )
  }
  const request = toFingerprint(attempt)
  const now = Math.floor(Date.now() / 1000)
  const saved = store.tables.answers.get(key)
  if (saved && now - saved.created < LIFE_SECONDS) {
    if (saved.request !== request) {
      throw differentRequest(key)
    }
    return { ...saved, original_request: saved.request_id }
  }
  const answer = carryOut()
  if (!isWrongParameter(answer)) {
    const row = { ...answer, request, request_id, created: now }
    store.put("answers", key, row)
  }
  return answer
}

function differentRequest(key: string): StripeFailure {
  return new StripeFailure(400, {
    type: "idempotency_error",
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })
}

function isWrongParameter({ status, body }: Answer): boolean {
  return status === 400 && /"code":"parameter_/.test(body)
}

function toFingerprint({ method, path, body }: Attempt): string {
  return createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex")
}
