import type { RefObject } from "react"
import { Icon } from "@/components/ui/icon"
import { RadioCard } from "@/components/ui/choice"
import type { CheckoutWords } from "./checkout-words"

/** A way to pay, with its words. */
export type PaymentRow = {
  id: string
  kind: "card" | "cash_on_delivery"
  available: boolean
  name: string
  /** What it means, or why it is not offered. */
  detail: string
}

/** How to pay; the card's own form appears under the choice. */
export function PaymentChoice({
  rows,
  chosen,
  onChoose,
  words,
  error,
  cardPlace,
  cardStatus,
}: {
  rows: PaymentRow[]
  chosen: string
  onChoose: (id: string) => void
  words: CheckoutWords
  error: string | undefined
  /** Where the card's form is drawn, and how far it is while it is chosen. */
  cardPlace: RefObject<HTMLDivElement | null>
  cardStatus: "waiting" | "ready" | "failed" | null
}) {
  return (
    <fieldset aria-describedby={error && "payment-error"}>
      <legend className="sr-only">{words.sections.payment}</legend>
      <div className="flex flex-col gap-3">
        {rows.map((row) => (
          <RadioCard
            key={row.id}
            name="payment"
            value={row.id}
            checked={row.id === chosen}
            onChange={() => onChoose(row.id)}
            disabled={!row.available}
            aria-invalid={error ? true : undefined}
            label={row.name}
            detail={row.detail}
            aside={
              <Icon
                name={row.kind === "card" ? "card" : "cash"}
                className="size-7 text-reed"
              />
            }
          />
        ))}
      </div>
      {error && (
        <p
          id="payment-error"
          className="mt-2 text-sm font-semibold text-pomegranate"
        >
          {error}
        </p>
      )}
      {cardStatus && (
        <div className="mt-4">
          <div ref={cardPlace} />
          {cardStatus === "waiting" && (
            <p role="status" className="text-sm text-reed">
              {words.cardLoading}
            </p>
          )}
          {cardStatus === "failed" && (
            <p role="alert" className="text-sm font-semibold text-pomegranate">
              {words.cardFailed}
            </p>
          )}
          <noscript>
            <p className="text-sm font-semibold text-pomegranate">
              {words.cardNeedsScript}
            </p>
          </noscript>
        </div>
      )}
    </fieldset>
  )
}
