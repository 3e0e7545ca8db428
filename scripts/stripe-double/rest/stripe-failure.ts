import type { PaymentError, PaymentIntent } from "../state/objects.ts"

type Details = {
  type:
    "api_error" | "card_error" | "idempotency_error" | "invalid_request_error"
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  payment_intent?: PaymentIntent
  payment_method?: PaymentError["payment_method"]
}

/** An answer that is a refusal, in the shape Stripe gives to errors. */
export class StripeFailure extends Error {
  readonly status: number
  readonly details: Details

  constructor(status: number, details: Details) {
    super(details.message)
    this.status = status
    this.details = details
  }
}

/** A request that Stripe would refuse as wrong. */
export function invalidRequest(
  message: string,
  details: Pick<Details, "code" | "param" | "payment_intent"> = {}
): StripeFailure {
  return new StripeFailure(400, {
    type: "invalid_request_error",
    message,
    ...details,
  })
}

/** An object asked for by its address, which is not there. */
export function notFound(
  kind: string,
  id: string,
  param = "id"
): StripeFailure {
  return new StripeFailure(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param,
  })
}

/** An object named in a parameter, which is not there. */
export function noSuch(kind: string, id: string, param: string): StripeFailure {
  return invalidRequest(`No such ${kind}: '${id}'`, {
    code: "resource_missing",
    param,
  })
}

/** A step that the intent's status does not allow. */
export function unexpectedState(
  message: string,
  payment_intent: PaymentIntent
): StripeFailure {
  return invalidRequest(message, {
    code: "payment_intent_unexpected_state",
    payment_intent,
  })
}
