"use client"

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  type FormEvent,
} from "react"
import type { CheckoutFormProps } from "./checkout-form"
import type { CheckoutProblem } from "./checkout-state"
import { declineOf, type Decline } from "./decline-code"
import type { DeliveryRow } from "./delivery-choice"
import { finishOrder } from "./finish-order"
import { placeOrder } from "./place-order"
import { useCardForm } from "./use-card-form"

/**
 * What the checkout does in a browser: the choices, the order button, the
 * card's confirmation after it, and the way to the order.
 */
export function useCheckout(props: CheckoutFormProps) {
  const { locale, initial, deliveries, payments, paths } = props
  const form = useRef<HTMLFormElement>(null)
  const [state, dispatch, pending] = useActionState(placeOrder, {
    values: initial,
    problems: props.problems,
    problem: props.returned,
    payment: null,
    attempt: 0,
  })
  const [delivery, setDelivery] = useState(
    initial.delivery || firstDelivery(deliveries)
  )
  const [payment, setPayment] = useState(
    initial.payment || (payments.find(({ available }) => available)?.id ?? "")
  )
  const [confirming, setConfirming] = useState(false)
  const [decline, setDecline] = useState<Decline | null>(null)
  const [unfinished, setUnfinished] = useState<CheckoutProblem | null>(null)
  const chosenDelivery = deliveries.find(({ id }) => id === delivery)
  const byCard = payments.find(({ id }) => id === payment)?.kind === "card"
  const card = useCardForm(props.card, byCard, chosenDelivery?.total ?? 0)
  const busy = pending || confirming

  async function send(event: FormEvent<HTMLFormElement>) {
    // By hand, because React would empty the fields after its own sending.
    event.preventDefault()
    if (busy) {
      return
    }
    const filled = new FormData(event.currentTarget)
    setDecline(null)
    setUnfinished(null)
    if (byCard) {
      setConfirming(true)
      const error = await card.submit()
      setConfirming(false)
      if (error) {
        return setDecline(declineOf(error))
      }
    }
    startTransition(() => dispatch(filled))
  }

  async function confirmCard(clientSecret: string) {
    setConfirming(true)
    const { email, first_name, last_name, phone } = state.values
    const { error } = await card.confirm(
      clientSecret,
      new URL(paths.finish, location.href).href,
      { name: `${first_name} ${last_name}`, email, phone }
    )
    // An intent that is past confirming was paid already: only finish it.
    if (error && error.code !== "payment_intent_unexpected_state") {
      setDecline(declineOf(error))
      return setConfirming(false)
    }
    startTransition(async () => {
      const refusal = await finishOrder(locale)
      setUnfinished(refusal.code)
      setConfirming(false)
    })
  }

  const answered = useRef(0)
  useEffect(() => {
    if (answered.current === state.attempt) {
      return
    }
    answered.current = state.attempt
    if (state.payment) {
      const { client_secret } = state.payment
      queueMicrotask(() => void confirmCard(client_secret))
    } else {
      focusFirstProblem(form.current)
    }
  })

  useEffect(() => {
    if (decline || unfinished) {
      focusFirstProblem(form.current)
    }
  }, [decline, unfinished])

  return {
    form: {
      ref: form,
      action: dispatch,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void send(event),
    },
    state,
    delivery,
    setDelivery,
    payment,
    setPayment,
    chosenDelivery,
    cardPlace: card.place,
    cardStatus: byCard ? card.status : null,
    pending,
    confirming,
    decline,
    problem: unfinished ?? (state.payment ? null : state.problem),
  }
}

/** The cheapest way to the door; an agency only where nothing else goes. */
function firstDelivery(rows: DeliveryRow[]): string {
  const possible = rows.filter(({ price }) => price !== null)
  return (possible.find(({ pickup }) => !pickup) ?? possible[0])?.id ?? ""
}

function focusFirstProblem(form: HTMLFormElement | null) {
  const problem = form?.querySelector<HTMLElement>(
    "[aria-invalid=true], [data-problem]"
  )
  problem?.focus()
}
