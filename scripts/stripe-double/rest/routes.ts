import { answerChallenge } from "../intents/answer-challenge.ts"
import { cancelIntent } from "../intents/cancel-intent.ts"
import { captureIntent } from "../intents/capture-intent.ts"
import {
  confirmIntent,
  PUBLISHABLE_CONFIRM_PARAMS,
} from "../intents/confirm-intent.ts"
import { createIntent } from "../intents/create-intent.ts"
import { findIntent } from "../intents/find-intent.ts"
import { updateIntent } from "../intents/update-intent.ts"
import { findPaymentMethod } from "../intents/use-payment-method.ts"
import {
  createCustomer,
  deleteCustomer,
  findCustomer,
  listCustomers,
  listPaymentMethods,
  tieToCustomer,
  writeCustomer,
} from "../objects/customers.ts"
import { createRefund, findRefund } from "../objects/refunds.ts"
import { requireClientSecret, requireSecret } from "./access.ts"
import type { Call } from "./call.ts"
import { notFound } from "./stripe-failure.ts"

type Answer = object | object[]
type Route = {
  method: "GET" | "POST" | "DELETE"
  path: RegExp
  /** A page may call it with its publishable key and the client secret. */
  fromPages?: true
  answer: (call: Call, id: string) => Answer
}

const INTENT = "/v1/payment_intents/([^/]+)"
const CUSTOMER = "/v1/customers/([^/]+)"
const METHOD = "/v1/payment_methods/([^/]+)"

const ROUTES: Route[] = [
  post("/v1/payment_intents", createIntent),
  get("/v1/payment_intents", ({ store }) => [
    ...store.tables.payment_intents.values(),
  ]),
  {
    ...get(INTENT, (call, id) => ownIntent(call, id)),
    fromPages: true,
  },
  {
    ...post(`${INTENT}/confirm`, (call, id) => {
      call.params.allow([...PUBLISHABLE_CONFIRM_PARAMS, "off_session"])
      return confirmIntent(call, ownIntent(call, id))
    }),
    fromPages: true,
  },
  {
    ...post(`${INTENT}/challenge`, (call, id) =>
      answerChallenge(call, ownIntent(call, id))
    ),
    fromPages: true,
  },
  post(INTENT, (call, id) => updateIntent(call, findIntent(call, id))),
  post(`${INTENT}/capture`, (call, id) =>
    captureIntent(call, findIntent(call, id))
  ),
  post(`${INTENT}/cancel`, (call, id) =>
    cancelIntent(call, findIntent(call, id))
  ),
  post("/v1/refunds", createRefund),
  get("/v1/refunds/([^/]+)", findRefund),
  get("/v1/charges/([^/]+)", (call, id) => find(call, "charges", "charge", id)),
  get("/v1/events", ({ store }) => [...store.tables.events.values()]),
  get("/v1/events/([^/]+)", (call, id) => find(call, "events", "event", id)),
  post("/v1/customers", createCustomer),
  get("/v1/customers", listCustomers),
  get(CUSTOMER, findCustomer),
  post(CUSTOMER, (call, id) => writeCustomer(call, findCustomer(call, id))),
  { method: "DELETE", path: exact(CUSTOMER), answer: deleteCustomer },
  get(`${CUSTOMER}/payment_methods`, (call, id) =>
    listPaymentMethods(call, findCustomer(call, id).id)
  ),
  get("/v1/payment_methods", (call) =>
    listPaymentMethods(call, call.params.requiredText("customer"))
  ),
  get(METHOD, findPaymentMethod),
  post(`${METHOD}/attach`, (call, id) =>
    tieToCustomer(call, id, call.params.requiredText("customer"))
  ),
  post(`${METHOD}/detach`, (call, id) => tieToCustomer(call, id, null)),
]

/** Finds who answers a request; null when nobody does. */
export function findRoute(method: string, path: string) {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null
    if (match) {
      const id = decodeURIComponent(match[1] ?? "")
      return (call: Call): Answer => {
        if (!route.fromPages) {
          requireSecret(call.access)
        }
        return route.answer(call, id)
      }
    }
  }
  return null
}

function ownIntent(call: Call, id: string) {
  const intent = findIntent(call, id)
  requireClientSecret(call.access, call.params.text("client_secret"), intent)
  return intent
}

function find(
  call: Call,
  table: "charges" | "events",
  kind: string,
  id: string
): object {
  const row = call.store.tables[table].get(id)
  if (!row) {
    throw notFound(kind, id)
  }
  return row
}

function get(path: string, answer: Route["answer"]): Route {
  return { method: "GET", path: exact(path), answer }
}

function post(path: string, answer: Route["answer"]): Route {
  return { method: "POST", path: exact(path), answer }
}

function exact(path: string): RegExp {
  return new RegExp(`^${path}$`)
}
