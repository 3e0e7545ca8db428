import type {
  Charge,
  EventType,
  PaymentIntent,
  StripeEvent,
} from "../state/objects.ts"
import { createId, nowInSeconds } from "../state/ids.ts"
import type { Store } from "../state/store.ts"
import { authenticate, type Keys } from "./access.ts"
import type { Call } from "./call.ts"
import { decodeForm } from "./form.ts"
import { type Answer, answerOnce } from "./idempotency.ts"
import { Params } from "./params.ts"
import { findRoute } from "./routes.ts"
import { StripeFailure } from "./stripe-failure.ts"
import { expandObject, toList, toPageView } from "./view.ts"

const API_VERSION = "2024-04-10"
const LIST_LIMIT = 10

/** An HTTP request, read whole. */
export type ApiRequest = {
  method: string
  url: URL
  body: string
  headers: Partial<
    Record<"authorization" | "idempotency-key" | "stripe-version", string>
  >
}

export type ApiAnswer = Answer & { headers: Record<string, string> }

export type Desk = {
  store: Store
  keys: Keys
  origin: string
  send: (event: StripeEvent) => void
}

/** Answers one REST call as Stripe would, refusals included. */
export function answerCall(desk: Desk, request: ApiRequest): ApiAnswer {
  const request_id = createId("req")
  const version = request.headers["stripe-version"] ?? API_VERSION
  const key = request.headers["idempotency-key"]
  const headers = {
    "request-id": request_id,
    "stripe-version": version,
    ...(key && { "idempotency-key": key }),
  }
  try {
    const { original_request, ...answer } = answerOnce(
      desk.store,
      {
        key,
        method: request.method,
        path: request.url.pathname,
        body: request.body,
        request_id,
      },
      () => carryOut(desk, request, { request_id, version, key: key ?? null })
    )
    const replay = original_request && {
      "idempotent-replayed": "true",
      "original-request": original_request,
    }
    return { ...answer, headers: { ...headers, ...replay } }
  } catch (error) {
    return { ...toRefusal(error, request_id, "secret"), headers }
  }
}

function carryOut(
  desk: Desk,
  { method, url, body, headers }: ApiRequest,
  context: { request_id: string; version: string; key: string | null }
): Answer {
  const sent = decodeForm(method === "GET" ? url.search.slice(1) : body)
  const { key: bodyKey, _stripe_account, ...values } = sent
  let kind: Call["access"]["kind"] = "secret"
  try {
    const access = authenticate(
      headers.authorization,
      typeof bodyKey === "string" ? bodyKey : undefined,
      desk.keys
    )
    kind = access.kind
    const route = findRoute(method, url.pathname)
    if (!route) {
      throw unknownRoute(method, url.pathname)
    }
    const params = new Params(values)
    const emit = toEmit(desk, context)
    const call = {
      store: desk.store,
      access,
      params,
      origin: desk.origin,
      emit,
    }
    const found = route(call)
    if (Array.isArray(found)) {
      const limit = params.integer("limit") ?? LIST_LIMIT
      return toAnswer(toList(url.pathname, found, limit))
    }
    const shown =
      kind === "publishable" && isIntent(found) ? toPageView(found) : found
    return toAnswer(expandObject(desk.store, shown, params.list("expand")))
  } catch (error) {
    return toRefusal(error, context.request_id, kind)
  }
}

function toEmit(
  { store, send }: Desk,
  context: { request_id: string; version: string; key: string | null }
) {
  return (type: EventType, object: PaymentIntent | Charge) => {
    const event: StripeEvent = {
      id: createId("evt"),
      object: "event",
      api_version: context.version,
      created: nowInSeconds(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: context.request_id, idempotency_key: context.key },
      type,
    }
    store.put("events", event.id, event)
    send(event)
  }
}

function toRefusal(
  error: unknown,
  request_id: string,
  kind: Call["access"]["kind"]
): Answer {
  if (!(error instanceof StripeFailure)) {
    console.error(error)
    return toAnswer(
      { error: { type: "api_error", message: "The double has failed." } },
      500
    )
  }
  const { payment_intent, ...details } = error.details
  return toAnswer(
    {
      error: {
        ...details,
        ...(details.code && {
          doc_url: `https://stripe.com/docs/error-codes/${details.code.replaceAll("_", "-")}`,
        }),
        ...(payment_intent && {
          payment_intent:
            kind === "publishable"
              ? toPageView(payment_intent)
              : payment_intent,
        }),
        request_log_url: `https://dashboard.stripe.com/test/logs/${request_id}`,
      },
    },
    error.status
  )
}

function unknownRoute(method: string, path: string): StripeFailure {
  return new StripeFailure(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${path}). The double speaks only a part of Stripe's API; its README says which.`,
  })
}

function isIntent(found: object): found is PaymentIntent {
  return "object" in found && found.object === "payment_intent"
}

function toAnswer(body: object, status = 200): Answer {
  return { status, body: JSON.stringify(body) }
}
