/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type FrameLanguage, TEXTS } from "./frame-messages.ts"

type Nested = { [name: string]: unknown }

/** What Stripe.js gives back: an intent, or an error the shop can show. */
export type Result = { paymentIntent: Nested } | { error: Nested }

/** Calls the API from a frame, and puts a refusal into the shopper's language. */
export async function callApi(
  path: string,
  form: Nested,
  language: FrameLanguage
): Promise<Result> {
  try {
    const body = new URLSearchParams()
    flatten(body, form)
    const response = await fetch(path, { method: "POST", body })
    const answer: Nested = await response.json()
    return response.ok
      ? toResult(answer, language)
      : { error: translate(toRecord(answer.error), language) }
  } catch {
    const message = TEXTS[language].unreachable
    return { error: { type: "api_connection_error", message } }
  }
}

// A failed check by the bank is no refused call: the intent itself says so.
function toResult(intent: Nested, language: FrameLanguage): Result {
  if (
    intent.status !== "requires_payment_method" ||
    !intent.last_payment_error
  ) {
    return { paymentIntent: intent }
  }
  const error = translate(toRecord(intent.last_payment_error), language)
  return { error: { ...error, payment_intent: intent } }
}

function translate(error: Nested, language: FrameLanguage): Nested {
  const { refusals } = TEXTS[language]
  const message =
    refusals[String(error.decline_code)] ?? refusals[String(error.code)]
  return message ? { ...error, message } : error
}

function flatten(body: URLSearchParams, form: Nested, prefix = ""): void {
  for (const [name, value] of Object.entries(form)) {
    const path = prefix ? `${prefix}[${name}]` : name
    if (typeof value === "object" && value !== null) {
      flatten(body, toRecord(value), path)
    } else if (value !== undefined && value !== null) {
      body.append(path, String(value))
    }
  }
}

function toRecord(value: unknown): Nested {
  return typeof value === "object" && value !== null ? { ...value } : {}
}
