"use client"

import { useActionState, useId, useState } from "react"
import { BigSubmit } from "../kit/big-submit"
import { formatMoneyIn } from "@/lib/format/money"
import { fillWords } from "@/lib/i18n/fill-words"
import type { Locale } from "@/lib/i18n/locales"
import type { SpaceProblemCode } from "../session/vendor-problem"
import type { ListingWords } from "./listing-words"
import { changePrice } from "./size-actions"
import { NumberField } from "./size-fields"
import { useTypedPrice } from "./use-typed-price"

/** The price of one size; a jump is asked about with both prices. */
export function SizePriceForm({
  listingId,
  size,
  locale,
  words,
  problemWords,
  problems,
}: {
  listingId: string
  size: { id: string; label: string; price: number | null }
  locale: Locale
  words: ListingWords["sizes"]
  problemWords: ListingWords["problems"]
  problems: Record<SpaceProblemCode, string>
}) {
  const id = useId()
  const [answer, send] = useActionState(changePrice, { state: "open" })
  const [declined, setDeclined] = useState<typeof answer | null>(null)
  const { typed, setTyped, isChanged } = useTypedPrice(size.price)
  const money = (minor: number) => formatMoneyIn(minor, "mad", locale)
  const error =
    answer.state !== "wrong" || typed !== answer.typed
      ? undefined
      : answer.code === "price"
        ? problemWords.price
        : answer.code === "unavailable"
          ? words.needsNetwork
          : problems[answer.code]
  const isAsked =
    answer.state === "jump" && answer !== declined && typed === answer.typed
  return (
    <form action={send} className="flex max-w-md flex-col gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="listing_id" value={listingId} />
      <input type="hidden" name="size_id" value={size.id} />
      <div className="flex items-end gap-2">
        <NumberField
          id={id}
          name="price"
          className="min-w-0 grow"
          label={
            <>
              {words.price} <span className="sr-only">{size.label}</span>
            </>
          }
          note={words.currency}
          value={typed}
          onType={setTyped}
          enterKeyHint="done"
          error={error}
        />
        {isChanged && !isAsked && (
          <BigSubmit
            icon="check"
            busy={words.busy}
            className="w-auto! shrink-0 px-4"
          >
            {words.save}
          </BigSubmit>
        )}
      </div>
      {isAsked && (
        <div
          role="alert"
          className="flex flex-col gap-3 border-s-4 border-saffron bg-sand p-3"
        >
          <p className="font-semibold">{words.jumpTitle}</p>
          <dl className="grid grid-cols-2 gap-2 text-center">
            <div>
              <dt className="text-sm text-reed">{words.jumpBefore}</dt>
              <dd className="text-lg line-through">
                <bdi>{money(answer.from)}</bdi>
              </dd>
            </div>
            <div>
              <dt className="text-sm text-reed">{words.jumpAfter}</dt>
              <dd className="text-lg font-semibold">
                <bdi>{money(answer.to)}</bdi>
              </dd>
            </div>
          </dl>
          <div className="grid gap-2 sm:grid-cols-2">
            <BigSubmit name="confirm" value="yes" icon="check">
              {fillWords(words.jumpYes, { price: money(answer.to) })}
            </BigSubmit>
            <button
              type="button"
              onClick={() => {
                setDeclined(answer)
                setTyped(null)
              }}
              className="min-h-14 rounded-eased border border-kohl bg-plaster px-4 font-semibold"
            >
              {fillWords(words.jumpNo, { price: money(answer.from) })}
            </button>
          </div>
        </div>
      )}
      {answer.state === "saved" && !isChanged && (
        <p role="status" className="text-sm font-semibold text-olive">
          {words.saved}
        </p>
      )}
    </form>
  )
}
