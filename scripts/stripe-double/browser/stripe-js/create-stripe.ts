/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { openChallenge } from "./challenge-dialog.ts"
import { Elements } from "./elements.ts"
import { HOME } from "./home.ts"
import type { Fields, Options, Result } from "./shapes.ts"

type Confirm = {
  elements?: Elements
  clientSecret?: string
  confirmParams?: Fields & { return_url?: string }
  redirect?: "always" | "if_required"
}

Object.assign(window, {
  Stripe: Object.assign(createStripe, { version: "double" }),
})

function createStripe(key: string) {
  if (!/^pk_test_/.test(key)) {
    throw new Error("The Stripe double takes publishable test keys only.")
  }

  async function confirmPayment(input: Confirm): Promise<Result> {
    const { elements, confirmParams = {}, redirect = "always" } = input
    const secret = input.clientSecret ?? elements?.options.clientSecret
    if (!elements || !secret) {
      throw new Error("confirmPayment needs elements and a clientSecret.")
    }
    const locale = elements.options.locale
    const confirmed = await elements.ask("confirm", {
      ...confirmParams,
      id: toIntentId(secret),
      client_secret: secret,
    })
    const result = await passChallenge(confirmed, locale)
    if (result.paymentIntent && redirect === "always") {
      leave(String(confirmParams.return_url), result.paymentIntent)
      return new Promise(() => {})
    }
    return result
  }

  async function handleNextAction(input: {
    clientSecret: string
  }): Promise<Result> {
    return passChallenge(await retrievePaymentIntent(input.clientSecret))
  }

  async function retrievePaymentIntent(secret: string): Promise<Result> {
    const query = new URLSearchParams({ key, client_secret: secret })
    const path = `/v1/payment_intents/${toIntentId(secret)}`
    const response = await fetch(`${HOME}${path}?${query}`)
    const answer: Fields & Result = await response.json()
    return response.ok ? { paymentIntent: answer } : answer
  }

  async function passChallenge(
    result: Result,
    locale?: string
  ): Promise<Result> {
    const action = result.paymentIntent?.next_action
    const url = JSON.stringify(action ?? {}).match(/"stripe_js":"([^"]+)"/)?.[1]
    return url ? openChallenge(new URL(url), key, locale) : result
  }

  return {
    elements: (options?: Options) => new Elements(key, options),
    confirmPayment,
    handleNextAction,
    retrievePaymentIntent,
    _registerWrapper: () => {},
    registerAppInfo: () => {},
  }
}

function leave(returnUrl: string, intent: Fields): void {
  const address = new URL(returnUrl)
  address.searchParams.set("payment_intent", String(intent.id))
  address.searchParams.set(
    "payment_intent_client_secret",
    String(intent.client_secret)
  )
  address.searchParams.set("redirect_status", "succeeded")
  location.assign(address.href)
}

function toIntentId(secret: string): string {
  return secret.split("_secret_")[0] ?? ""
}
