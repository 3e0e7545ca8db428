import { invalidRequest, StripeFailure } from "./stripe-failure.ts"

/** Whose key a call bears: the shop's own, or the one its pages show to everybody. */
export type Access = { kind: "secret" | "publishable"; key: string }

/** The keys to accept; an absent one means any test key of its kind. */
export type Keys = { secret?: string; publishable?: string }

/** Reads the key from Basic or Bearer credentials, or from the body as browsers send it. */
export function authenticate(
  authorization: string | undefined,
  bodyKey: string | undefined,
  keys: Keys
): Access {
  const key = readKey(authorization) ?? bodyKey
  if (!key) {
    throw new StripeFailure(401, {
      type: "invalid_request_error",
      message:
        "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    })
  }
  const kind = /^(sk|rk)_test_/.test(key)
    ? "secret"
    : /^pk_test_/.test(key)
      ? "publishable"
      : null
  if (!kind || (keys[kind] !== undefined && keys[kind] !== key)) {
    throw new StripeFailure(401, {
      type: "invalid_request_error",
      message: `Invalid API Key provided: ${mask(key)}`,
    })
  }
  return { kind, key }
}

/** Refuses the key of the pages where the shop's own is needed. */
export function requireSecret(access: Access): void {
  if (access.kind !== "secret") {
    throw new StripeFailure(401, {
      type: "invalid_request_error",
      code: "secret_key_required",
      message:
        "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
    })
  }
}

/** Lets a page touch only the intent whose client secret it holds. */
export function requireClientSecret(
  access: Access,
  given: string | undefined,
  intent: { client_secret: string }
): void {
  if (access.kind === "secret" && given === undefined) {
    return
  }
  if (given === undefined) {
    throw invalidRequest("Missing required param: client_secret.", {
      code: "parameter_missing",
      param: "client_secret",
    })
  }
  if (given !== intent.client_secret) {
    throw new StripeFailure(404, {
      type: "invalid_request_error",
      code: "resource_missing",
      message:
        "The client_secret provided does not match the client_secret associated with the PaymentIntent.",
      param: "client_secret",
    })
  }
}

function readKey(authorization = ""): string | undefined {
  const [scheme = "", value = ""] = authorization.split(" ")
  if (scheme.toLowerCase() === "bearer") {
    return value
  }
  if (scheme.toLowerCase() === "basic") {
    return Buffer.from(value, "base64").toString().split(":")[0]
  }
  return undefined
}

function mask(key: string): string {
  return `${key.slice(0, 8)}${"*".repeat(Math.max(0, key.length - 12))}${key.slice(-4)}`
}
