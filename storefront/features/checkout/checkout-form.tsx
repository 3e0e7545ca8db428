"use client"

import {
  useActionState,
  useEffect,
  useRef,
  useState,
  startTransition,
  type FormEvent,
  type ReactNode,
} from "react"
import { AddressFields } from "@/components/address/address-fields"
import { Button } from "@/components/ui/button"
import { InputField, TextareaField } from "@/components/ui/field"
import { ADDRESS_FIELDS, type AddressField } from "@/lib/address/address-form"
import { CheckoutProblems } from "./checkout-problems"
import { CheckoutSection } from "./checkout-section"
import type {
  CheckoutField,
  CheckoutProblem,
  CheckoutValues,
} from "./checkout-state"
import type { CheckoutWords } from "./checkout-words"
import { declineOf, type Decline } from "./decline-code"
import { DeliveryChoice, type DeliveryRow } from "./delivery-choice"
import { finishOrder } from "./finish-order"
import { PaymentChoice, type PaymentRow } from "./payment-choice"
import { placeOrder } from "./place-order"
import { TermsField } from "./terms-field"
import { useCardForm, type CardSetup } from "./use-card-form"

type Choice = { value: string; label: string }

export type CheckoutFormProps = {
  locale: string
  words: CheckoutWords
  initial: CheckoutValues
  /** What the address said when the person came back from their bank. */
  returned: CheckoutProblem | null
  countries: Choice[]
  provinces: Choice[]
  towns: string[]
  postalCodeOptional: boolean
  deliveries: DeliveryRow[]
  payments: PaymentRow[]
  card: CardSetup | null
  paths: { cart: string; terms: string; finish: string }
  /** The lines, drawn by the server. */
  lines: ReactNode
}

/** The whole checkout: one form, one button. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { locale, words, initial, deliveries, payments, paths } = props
  const form = useRef<HTMLFormElement>(null)
  const [state, dispatch, pending] = useActionState(placeOrder, {
    values: initial,
    problems: {},
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
      void confirmCard(state.payment.client_secret)
    } else {
      focusFirstProblem(form.current)
    }
  })

  useEffect(() => {
    if (decline || unfinished) {
      focusFirstProblem(form.current)
    }
  }, [decline, unfinished])

  const said = (field: CheckoutField) => {
    const code = state.problems[field]
    return code && words.fieldProblems[code]
  }

  return (
    <form
      ref={form}
      action={dispatch}
      onSubmit={(event) => void send(event)}
      noValidate
      className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23rem]"
    >
      <input type="hidden" name="locale" value={locale} />
      <div className="flex min-w-0 flex-col gap-12">
        <CheckoutSection number={1} title={words.sections.contact}>
          <InputField
            id="email"
            type="email"
            inputMode="email"
            label={words.email}
            hint={words.emailHint}
            error={said("email")}
            defaultValue={state.values.email}
            autoComplete="email"
            maxLength={254}
            required
            dir="ltr"
            className="mb-4"
          />
          <AddressFields
            values={state.values}
            problems={addressProblems(said)}
            words={words.address}
            countries={props.countries}
            provinces={props.provinces}
            towns={props.towns}
            postalCodeOptional={props.postalCodeOptional}
            group="shipping"
          />
          <TextareaField
            id="notes"
            label={words.notes}
            note={words.address.optional}
            defaultValue={state.values.notes}
            maxLength={500}
            rows={2}
            className="mt-4"
          />
        </CheckoutSection>
        <CheckoutSection number={2} title={words.sections.delivery}>
          <DeliveryChoice
            rows={deliveries}
            chosen={delivery}
            onChoose={setDelivery}
            words={words}
            town={state.values.pickup_town}
            error={said("delivery")}
            townError={said("pickup_town")}
          />
        </CheckoutSection>
        <CheckoutSection number={3} title={words.sections.payment}>
          <PaymentChoice
            rows={payments}
            chosen={payment}
            onChoose={setPayment}
            words={words}
            error={said("payment")}
            card={byCard ? card : null}
          />
        </CheckoutSection>
      </div>
      <aside className="-mx-4 bg-sand p-5 sm:mx-0 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        {props.lines}
        <dl className="mt-4 flex flex-col gap-2 border-t pt-4">
          <div className="flex justify-between gap-4">
            <dt>{words.deliveryLabel}</dt>
            <dd className="tabular">{chosenDelivery?.price}</dd>
          </div>
          <div className="flex items-baseline justify-between gap-4">
            <dt className="font-semibold">{words.totalLabel}</dt>
            <dd className="tabular text-xl font-semibold">
              {chosenDelivery?.totalText}
            </dd>
          </div>
        </dl>
        <p className="text-sm text-reed">{words.taxIncluded}</p>
      </aside>
      <CheckoutSection number={4} title={words.sections.review}>
        <TermsField
          label={words.terms}
          link={words.termsLink}
          href={paths.terms}
          error={said("terms")}
          checked={state.values.terms !== ""}
        />
        <CheckoutProblems
          words={words}
          cartPath={paths.cart}
          fields={Object.keys(state.problems).length > 0}
          problem={unfinished ?? (state.payment ? null : state.problem)}
          decline={decline}
        />
        <Button
          type="submit"
          className="mt-4 w-full"
          aria-disabled={busy || undefined}
        >
          {buttonText(words, pending, confirming)}
          {!busy && chosenDelivery && (
            <span className="tabular">· {chosenDelivery.totalText}</span>
          )}
        </Button>
      </CheckoutSection>
    </form>
  )
}

/** The cheapest way to the door; an agency only where nothing else goes. */
function firstDelivery(rows: DeliveryRow[]): string {
  const possible = rows.filter(({ price }) => price !== null)
  return (possible.find(({ pickup }) => !pickup) ?? possible[0])?.id ?? ""
}

function buttonText(
  words: CheckoutWords,
  pending: boolean,
  confirming: boolean
) {
  if (confirming) {
    return words.confirming
  }
  return pending ? words.busy : words.submit
}

function addressProblems(
  said: (field: AddressField) => string | undefined
): Partial<Record<AddressField, string>> {
  return Object.fromEntries(
    ADDRESS_FIELDS.flatMap((field) => {
      const sentence = said(field)
      return sentence ? [[field, sentence]] : []
    })
  )
}

function focusFirstProblem(form: HTMLFormElement | null) {
  const problem = form?.querySelector<HTMLElement>(
    "[aria-invalid=true], [data-problem]"
  )
  problem?.focus()
}
