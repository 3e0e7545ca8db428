"use client"

import { useActionState, useState } from "react"
import { Icon } from "@/components/ui/icon"
import { Notice } from "@/components/ui/notice"
import type { Locale } from "@/lib/i18n/locales"
import { BigSubmit } from "../kit/big-submit"
import type { SpaceProblemCode } from "../session/vendor-problem"
import { goToNextField } from "./go-to-next-field"
import type { ListingWords } from "./listing-words"
import { addSize } from "./size-actions"
import { NumberField, SizeFields } from "./size-fields"
import type { SaidUnit, TypedSize } from "./typed-size"

/** Adds a size to a product that has one already. */
export function NewSizeForm({
  listingId,
  unit,
  locale,
  words,
  problemWords,
  problems,
}: {
  listingId: string
  /** The unit of the other sizes. */
  unit: SaidUnit
  locale: Locale
  words: ListingWords["sizes"]
  problemWords: ListingWords["problems"]
  problems: Record<SpaceProblemCode, string>
}) {
  const empty: TypedSize = { quantity: "", unit, price: "", stock: "" }
  const [typed, setTyped] = useState(empty)
  const [answer, send] = useActionState(
    async (...sent: Parameters<typeof addSize>) => {
      const next = await addSize(...sent)
      if (next.state === "saved") {
        setTyped(empty)
      }
      return next
    },
    { state: "open" }
  )
  const wrong = answer.state === "wrong" ? answer : null
  return (
    <details className="group border-t">
      <summary className="flex min-h-14 list-none items-center gap-3 font-semibold text-clay">
        <Icon name="plus" className="size-6 group-open:rotate-45" />
        {words.add}
      </summary>
      <form
        action={send}
        noValidate
        onKeyDown={goToNextField}
        className="flex flex-col gap-4 pt-2 pb-4"
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="listing_id" value={listingId} />
        <SizeFields
          id="new-size"
          words={words}
          problemWords={problemWords}
          problems={wrong?.problems ?? []}
          typed={typed}
          onType={setTyped}
        />
        <NumberField
          id="new-size-stock"
          label={words.stock}
          inputMode="numeric"
          enterKeyHint="done"
          value={typed.stock}
          onType={(stock) => setTyped({ ...typed, stock })}
          error={
            wrong?.problems.includes("stock") ? problemWords.stock : undefined
          }
        />
        {wrong?.code && (
          <Notice
            tone="error"
            title={
              wrong.code === "unavailable"
                ? words.needsNetwork
                : problems[wrong.code]
            }
          />
        )}
        <BigSubmit icon="check" busy={words.busy}>
          {words.save}
        </BigSubmit>
      </form>
    </details>
  )
}
