"use client"

import type { ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { CheckoutProblems } from "./checkout-problems"
import { CheckoutSection } from "./checkout-section"
import type {
  CheckoutField,
  CheckoutProblem,
  CheckoutProblems as FieldProblems,
  CheckoutValues,
} from "./checkout-state"
import type { CheckoutWords } from "./checkout-words"
import { ContactFields } from "./contact-fields"
import { DeliveryChoice, type DeliveryRow } from "./delivery-choice"
import { PaymentChoice, type PaymentRow } from "./payment-choice"
import { TermsField } from "./terms-field"
import type { CardSetup } from "./use-card-form"
import { useCheckout } from "./use-checkout"

type Choice = { value: string; label: string }

export type CheckoutFormProps = {
  locale: string
  words: CheckoutWords
  initial: CheckoutValues
  /** What was wrong with them, when a page without scripts was refused. */
  problems: FieldProblems
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
  const { locale, words, deliveries, payments, paths } = props
  const checkout = useCheckout(props)
  const { state, chosenDelivery } = checkout
  const busy = checkout.pending || checkout.confirming

  const said = (field: CheckoutField) => {
    const code = state.problems[field]
    return code && words.fieldProblems[code]
  }

  return (
    <form
      {...checkout.form}
      noValidate
      className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23rem]"
    >
      <input type="hidden" name="locale" value={locale} />
      <div className="flex min-w-0 flex-col gap-12">
        <CheckoutSection number={1} title={words.sections.contact}>
          <ContactFields {...props} values={state.values} said={said} />
        </CheckoutSection>
        <CheckoutSection number={2} title={words.sections.delivery}>
          <DeliveryChoice
            rows={deliveries}
            chosen={checkout.delivery}
            onChoose={checkout.setDelivery}
            words={words}
            town={state.values.pickup_town}
            error={said("delivery")}
            townError={said("pickup_town")}
          />
        </CheckoutSection>
        <CheckoutSection number={3} title={words.sections.payment}>
          <PaymentChoice
            rows={payments}
            chosen={checkout.payment}
            onChoose={checkout.setPayment}
            words={words}
            error={said("payment")}
            cardPlace={checkout.cardPlace}
            cardStatus={checkout.cardStatus}
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
          problem={checkout.problem}
          decline={checkout.decline}
        />
        <Button
          type="submit"
          className="mt-4 w-full flex-wrap gap-x-4 gap-y-0 py-3"
          aria-disabled={busy || undefined}
        >
          {buttonText(words, checkout.pending, checkout.confirming)}
          {!busy && chosenDelivery && (
            <bdi className="tabular whitespace-nowrap">
              {chosenDelivery.totalText}
            </bdi>
          )}
        </Button>
      </CheckoutSection>
    </form>
  )
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
