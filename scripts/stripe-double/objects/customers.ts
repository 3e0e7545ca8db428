import type { Customer, PaymentMethod } from "../state/objects.ts"
import { createId, nowInSeconds } from "../state/ids.ts"
import { findPaymentMethod } from "../intents/use-payment-method.ts"
import type { Call } from "../rest/call.ts"
import { invalidRequest, notFound } from "../rest/stripe-failure.ts"

const ALLOWED = [
  "address",
  "description",
  "email",
  "expand",
  "invoice_settings",
  "metadata",
  "name",
  "phone",
  "preferred_locales",
  "shipping",
]

/** POST /v1/customers */
export function createCustomer(call: Call): Customer {
  return writeCustomer(call, {
    id: createId("cus"),
    object: "customer",
    address: null,
    created: nowInSeconds(),
    description: null,
    email: null,
    livemode: false,
    metadata: {},
    name: null,
    phone: null,
    shipping: null,
  })
}

/** POST /v1/customers/:id, and the second half of creating one. */
export function writeCustomer(call: Call, customer: Customer): Customer {
  const { params } = call
  params.allow(ALLOWED)
  for (const name of ["description", "email", "name", "phone"] as const) {
    if (params.has(name)) {
      customer[name] = params.textOrNull(name)
    }
  }
  for (const name of ["address", "shipping"] as const) {
    if (params.has(name)) {
      customer[name] = params.record(name) ?? null
    }
  }
  customer.metadata = params.metadata(customer.metadata)
  call.store.put("customers", customer.id, customer)
  return customer
}

/** GET /v1/customers/:id */
export function findCustomer(call: Call, id: string): Customer {
  const customer = call.store.tables.customers.get(id)
  if (!customer) {
    throw notFound("customer", id)
  }
  return customer
}

/** GET /v1/customers, all of them or those with an e-mail address. */
export function listCustomers(call: Call): Customer[] {
  const email = call.params.text("email")
  return [...call.store.tables.customers.values()].filter(
    (customer) => !email || customer.email === email
  )
}

/** DELETE /v1/customers/:id */
export function deleteCustomer(call: Call, id: string) {
  findCustomer(call, id)
  call.store.tables.customers.delete(id)
  call.store.saveSoon()
  return { id, object: "customer", deleted: true }
}

/** The payment methods kept for a customer. */
export function listPaymentMethods(
  call: Call,
  customer: string
): PaymentMethod[] {
  return [...call.store.tables.payment_methods.values()].filter(
    (method) => method.customer === customer
  )
}

/** POST /v1/payment_methods/:id/attach and /detach */
export function tieToCustomer(
  call: Call,
  id: string,
  customer: string | null
): PaymentMethod {
  const method = findPaymentMethod(call, id)
  if (customer === null && method.customer === null) {
    throw invalidRequest(
      "The payment method you provided is not attached to a customer so detachment is impossible."
    )
  }
  method.customer = customer && findCustomer(call, customer).id
  call.store.put("payment_methods", method.id, method)
  return method
}
