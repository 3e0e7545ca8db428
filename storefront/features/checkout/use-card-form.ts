"use client"

import type {
  PaymentIntentResult,
  Stripe,
  StripeElements,
  StripeError,
} from "@stripe/stripe-js"
import { useCallback, useEffect, useRef, useState, type RefObject } from "react"
import { stripeAppearance } from "./stripe-appearance"
import { loadStripeScript } from "./stripe-script"

export type CardSetup = {
  scriptUrl: string
  publishableKey: string
  language: "fr" | "ar" | "en"
  currency: string
  /** Upper case, where cards of this market usually come from. */
  country: string
}

type Billing = { name: string; email: string; phone: string }

type CardForm = {
  place: RefObject<HTMLDivElement | null>
  status: "waiting" | "ready" | "failed"
  /** Checks what was typed in the card form; an error shows itself there. */
  submit: () => Promise<StripeError | undefined>
  confirm: (
    clientSecret: string,
    returnUrl: string,
    billing: Billing
  ) => Promise<PaymentIntentResult>
}

/** Stripe's card form, drawn into `place` while cards are chosen. */
export function useCardForm(
  setup: CardSetup | null,
  chosen: boolean,
  amount: number
): CardForm {
  const place = useRef<HTMLDivElement>(null)
  const session = useRef<{ stripe: Stripe; elements: StripeElements }>(null)
  const latestAmount = useRef(amount)
  const [status, setStatus] = useState<CardForm["status"]>("waiting")

  useEffect(() => {
    latestAmount.current = amount
    session.current?.elements.update({ amount })
  }, [amount])

  useEffect(() => {
    if (!setup || !chosen) {
      return
    }
    let wanted = true
    void loadStripeScript(setup.scriptUrl).then(
      (create) => {
        if (!wanted || !place.current) {
          return
        }
        const stripe = create(setup.publishableKey, { locale: setup.language })
        const elements = stripe.elements({
          mode: "payment",
          amount: latestAmount.current,
          currency: setup.currency,
          captureMethod: "manual",
          appearance: stripeAppearance,
          locale: setup.language,
        })
        const element = elements.create("payment", {
          layout: "tabs",
          defaultValues: {
            billingDetails: { address: { country: setup.country } },
          },
        })
        element.on("ready", () => wanted && setStatus("ready"))
        element.on("loaderror", () => wanted && setStatus("failed"))
        element.mount(place.current)
        session.current = { stripe, elements }
      },
      () => wanted && setStatus("failed")
    )
    return () => {
      wanted = false
      session.current?.elements.getElement("payment")?.destroy()
      session.current = null
      setStatus("waiting")
    }
  }, [setup, chosen])

  const submit = useCallback(async () => {
    const answer = await session.current?.elements.submit()
    return answer ? answer.error : connectionError()
  }, [])

  const confirm = useCallback(
    async (clientSecret: string, returnUrl: string, billing: Billing) => {
      const current = session.current
      if (!current) {
        return { error: connectionError() }
      }
      return current.stripe.confirmPayment({
        elements: current.elements,
        clientSecret,
        confirmParams: {
          return_url: returnUrl,
          payment_method_data: { billing_details: billing },
        },
        redirect: "if_required",
      })
    },
    []
  )

  return { place, status, submit, confirm }
}

function connectionError(): StripeError {
  return { type: "api_connection_error" }
}
