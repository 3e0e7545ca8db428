"use client"

import { useActionState } from "react"
import { Icon } from "@/components/ui/icon"
import { fillWords } from "@/lib/i18n/fill-words"
import type { Locale } from "@/lib/i18n/locales"
import { BigSubmit } from "../kit/big-submit"
import type { SpaceProblemCode } from "../session/vendor-problem"
import type { ListingWords } from "./listing-words"
import { removeSize } from "./size-actions"

/** Takes a size out, after a second tap. */
export function RemoveSizeForm({
  listingId,
  size,
  locale,
  words,
  problems,
}: {
  listingId: string
  size: { id: string; label: string }
  locale: Locale
  words: ListingWords["sizes"]
  problems: Record<SpaceProblemCode, string>
}) {
  const [answer, send] = useActionState(removeSize, { state: "open" })
  const code = answer.state === "wrong" ? answer.code : null
  return (
    <details className="group">
      <summary className="inline-flex min-h-12 list-none items-center gap-2 text-reed">
        <Icon name="trash" className="size-5" />
        {words.remove}
      </summary>
      <form action={send} className="flex flex-col gap-2 py-2">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="listing_id" value={listingId} />
        <input type="hidden" name="size_id" value={size.id} />
        <BigSubmit tone="danger" icon="trash" busy={words.busy}>
          {fillWords(words.removeSure, { size: size.label })}
        </BigSubmit>
        {code && code !== "price" && (
          <p role="alert" className="text-sm font-semibold text-pomegranate">
            {problems[code]}
          </p>
        )}
      </form>
    </details>
  )
}
