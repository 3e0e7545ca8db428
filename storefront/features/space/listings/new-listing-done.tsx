"use client"

import { useEffect, useRef } from "react"
import { Icon } from "@/components/ui/icon"
import { khatamPath } from "@/components/ui/zellige"
import { BigButton, BigLink } from "../kit/big-button"
import { useOutbox } from "../offline/outbox/use-outbox"
import type { ListingWords } from "./listing-words"
import { followListing } from "./pending-listing"

/** After a new listing was kept: where it is, and what to do next. */
export function NewListingDone({
  operationKey,
  words,
  listPath,
  onAnother,
}: {
  operationKey: string
  words: ListingWords["new"]
  listPath: string
  onAnother: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const listing = followListing(useOutbox(), operationKey)
  const said = {
    waiting: words.doneWaiting,
    sending: words.doneSending,
    sent: words.doneSent,
    refused: words.doneRefused,
    photo_refused: words.doneRefused,
  }[listing.state]
  const isSent = listing.state === "sent"
  const isRefused =
    listing.state === "refused" || listing.state === "photo_refused"
  return (
    <div className="flex max-w-xl flex-col gap-6">
      <div className="flex flex-col items-center gap-3 py-4 text-center">
        <span className="relative inline-flex size-24 items-center justify-center text-plaster">
          <svg viewBox="0 0 80 80" aria-hidden className="absolute inset-0">
            <path
              d={khatamPath(80, 0.5)}
              fill={
                isRefused ? "var(--color-pomegranate)" : "var(--color-olive)"
              }
            />
          </svg>
          <Icon
            name={isRefused ? "warning" : "check"}
            className="relative size-12"
          />
        </span>
        <h2
          ref={heading}
          tabIndex={-1}
          className="font-text text-xl font-semibold outline-none"
        >
          {isRefused ? words.toCorrect : words.done}
        </h2>
        <p role="status" className="flex items-center gap-2">
          {!isSent && !isRefused && (
            <Icon
              name={listing.state === "waiting" ? "offline" : "sync"}
              className="size-5 shrink-0"
            />
          )}
          {said}
        </p>
      </div>
      <div className="flex flex-col gap-3">
        {listing.state === "sent" && listing.id && (
          <BigLink href={`${listPath}/${listing.id}`} icon="pencil">
            {words.complete}
          </BigLink>
        )}
        <BigButton
          tone={isSent || isRefused ? "quiet" : "action"}
          icon="plus"
          onClick={onAnother}
        >
          {words.another}
        </BigButton>
        <BigLink
          tone={isRefused ? "action" : "quiet"}
          href={listPath}
          icon="jar"
        >
          {words.toList}
        </BigLink>
      </div>
    </div>
  )
}
