export type Fields = { [name: string]: unknown }

/** What every call of Stripe.js resolves to. */
export type Result = { error?: Fields; paymentIntent?: Fields }

export type Handler = (event: Fields) => void

export type Options = Fields & {
  clientSecret?: string
  locale?: string
  appearance?: { variables?: Record<string, string> }
}
