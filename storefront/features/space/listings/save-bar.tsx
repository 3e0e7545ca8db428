"use client"

import { Icon, type IconName } from "@/components/ui/icon"
import { BigButton } from "../kit/big-button"
import type { ListingWords } from "./listing-words"
import type { SavingState } from "./use-listing-editor"

/** Saving and sending, under the thumb, with the truth about where it is. */
export function SaveBar({
  state,
  isBusy,
  canSubmit,
  words,
  onSave,
  onSubmit,
}: {
  state: SavingState
  isBusy: boolean
  /** Whether there is something to send to staff. */
  canSubmit: boolean
  words: ListingWords["edit"]
  onSave: () => void
  onSubmit: () => void
}) {
  const said = saidOf(state, words)
  return (
    <div className="sticky bottom-15 z-10 -mx-4 flex flex-col gap-2 border-t bg-plaster px-4 py-3 lg:bottom-0 lg:mx-0 lg:px-0">
      <p
        role="status"
        className="flex items-center gap-2 text-sm empty:sr-only"
      >
        {said && (
          <>
            <Icon name={said.icon} className="size-5 shrink-0" />
            {said.text}
          </>
        )}
      </p>
      <div className="grid grid-cols-2 gap-2 sm:flex">
        <BigButton
          tone={canSubmit ? "quiet" : "action"}
          icon="check"
          onClick={onSave}
          aria-disabled={isBusy || undefined}
          className={canSubmit ? "px-2" : "col-span-2"}
        >
          {words.save}
        </BigButton>
        {canSubmit && (
          <BigButton
            icon="send"
            onClick={onSubmit}
            aria-disabled={isBusy || undefined}
            className="px-2"
          >
            {isBusy ? words.submitBusy : words.submit}
          </BigButton>
        )}
      </div>
    </div>
  )
}

function saidOf(
  state: SavingState,
  words: ListingWords["edit"]
): { icon: IconName; text: string } | null {
  switch (state) {
    case "unsaved":
      return { icon: "pencil", text: words.unsaved }
    case "on_phone":
      return { icon: "offline", text: words.onPhone }
    case "sending":
      return { icon: "sync", text: words.sending }
    case "saved":
      return { icon: "check", text: words.saved }
    case "untouched":
    case "conflict":
    case "refused":
      return null
  }
}
