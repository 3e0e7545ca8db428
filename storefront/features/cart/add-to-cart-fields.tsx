"use client"

import { useActionState, useEffect, type ReactNode } from "react"
import { LinkButton } from "@/components/ui/link"
import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import { CART_CHANGED } from "@/lib/cart/cart-count"
import { addToCart } from "./add-to-cart"
import type { CartOutcome } from "./cart-outcome"

type Words = {
  quantity: string
  submit: string
  busy: string
  done: string
  seeCart: string
  /** Holds `{available}` and `{in_cart}`. */
  stock: string
  problems: Record<string, string>
}

/** The browser's part of `AddToCartForm`. */
export function AddToCartFields({
  locale,
  cartHref,
  words,
  children,
}: {
  locale: string
  cartHref: string
  words: Words
  children: ReactNode
}) {
  const [outcome, action] = useActionState(addToCart, null)
  useEffect(() => {
    if (outcome?.ok) {
      window.dispatchEvent(new Event(CART_CHANGED))
    }
  }, [outcome])
  return (
    <form action={action} className="flex flex-col gap-3">
      <input type="hidden" name="locale" value={locale} />
      {children}
      <div className="flex gap-3">
        <label className="flex flex-col">
          <span className="sr-only">{words.quantity}</span>
          <input
            name="quantity"
            type="number"
            inputMode="numeric"
            min={1}
            max={999}
            defaultValue={1}
            required
            className="tabular min-h-12 w-20 rounded-eased border border-reed bg-plaster px-3 text-center text-base"
          />
        </label>
        <SubmitButton className="grow" busy={words.busy}>
          {words.submit}
        </SubmitButton>
      </div>
      {outcome && (
        <Result outcome={outcome} words={words} cartHref={cartHref} />
      )}
    </form>
  )
}

function Result({
  outcome,
  words,
  cartHref,
}: {
  outcome: CartOutcome
  words: Words
  cartHref: string
}) {
  if (!outcome.ok) {
    return (
      <Notice tone="error" title={words.problems[outcome.code]}>
        {outcome.available !== undefined && (
          <p>
            {words.stock
              .replace("{available}", String(outcome.available))
              .replace("{in_cart}", String(outcome.in_cart ?? 0))}
          </p>
        )}
      </Notice>
    )
  }
  return (
    <Notice tone="success" title={words.done}>
      <LinkButton href={cartHref} tone="plain">
        {words.seeCart}
      </LinkButton>
    </Notice>
  )
}
