import type { StripeConstructor } from "@stripe/stripe-js"

declare global {
  interface Window {
    Stripe?: StripeConstructor
  }
}

let loading: Promise<StripeConstructor> | undefined

/** Loads Stripe.js once; a failed load may be tried again. */
export function loadStripeScript(address: string): Promise<StripeConstructor> {
  loading ??= appendScript(address).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

function appendScript(address: string): Promise<StripeConstructor> {
  return new Promise((done, fail) => {
    const script = document.createElement("script")
    script.src = address
    script.async = true
    script.onload = () =>
      window.Stripe
        ? done(window.Stripe)
        : fail(new Error(`${address} did not bring Stripe.js`))
    script.onerror = () => {
      script.remove()
      fail(new Error(`${address} could not be loaded`))
    }
    document.head.append(script)
  })
}
