"use client"

import { Pictogram } from "@/components/shop/pictogram"
import { categoryShape } from "@/components/shop/pictogram-shapes"
import { BlobPicture } from "@/components/ui/blob-picture"
import { Icon } from "@/components/ui/icon"
import type { SpaceProblemCode } from "../session/vendor-problem"
import type { Operation } from "../offline/outbox/operation"
import { useOutbox } from "../offline/outbox/use-outbox"
import type { ListingWords } from "./listing-words"
import { withoutPhoto } from "./without-photo"
import { photoProblem } from "./photo-problem"
import { followListing } from "./pending-listing"

/** New listings that are still on this phone, and what keeps them there. */
export function PendingListings({
  words,
  problems,
}: {
  words: Pick<ListingWords, "pending" | "photos">
  problems: Record<SpaceProblemCode, string>
}) {
  const outbox = useOutbox()
  const pending = outbox.operations.filter(
    ({ kind }) => kind === "listing.create"
  )
  const arrived = outbox.finished.some(
    ({ operation }) => operation.kind === "listing.create"
  )
  if (pending.length === 0) {
    return arrived ? <ArrivedLink words={words} /> : null
  }
  return (
    <section aria-labelledby="pending-listings" className="bg-sand p-3">
      <h2
        id="pending-listings"
        className="flex items-center gap-2 font-text text-base font-semibold"
      >
        <Icon name="phone" className="size-5" />
        {words.pending.title}
      </h2>
      <ul className="divide-y divide-line">
        {pending.map((operation) => (
          <li key={operation.key} className="flex gap-3 py-3">
            <PendingCover operation={operation} all={outbox.operations} />
            <div className="min-w-0 grow">
              <p className="font-semibold">
                <bdi>{operation.label}</bdi>
              </p>
              <PendingState
                outbox={outbox}
                operation={operation}
                words={words}
                problems={problems}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ArrivedLink({ words }: { words: Pick<ListingWords, "pending"> }) {
  return (
    <a
      href=""
      className="flex min-h-12 items-center gap-2 bg-sand px-3 font-semibold"
    >
      <Icon name="sync" className="size-5 shrink-0" />
      {words.pending.arrived}
    </a>
  )
}

function PendingCover({
  operation,
  all,
}: {
  operation: Operation
  all: Operation[]
}) {
  const photo = all.find(({ key }) => operation.needs.includes(key))
  const blob = photo?.files?.[0]?.blob
  const category = operation.context?.["category"]
  return (
    <span className="flex aspect-[4/5] w-16 shrink-0 items-center justify-center self-start overflow-hidden bg-plaster">
      {blob ? (
        <BlobPicture blob={blob} alt="" className="size-full object-cover" />
      ) : (
        <Pictogram
          shape={categoryShape(typeof category === "string" ? category : null)}
        />
      )}
    </span>
  )
}

function PendingState({
  outbox,
  operation,
  words,
  problems,
}: {
  outbox: ReturnType<typeof useOutbox>
  operation: Operation
  words: Pick<ListingWords, "pending" | "photos">
  problems: Record<SpaceProblemCode, string>
}) {
  const listing = followListing(outbox, operation.key)
  switch (listing.state) {
    case "waiting":
      return <p className="text-sm">{words.pending.waiting}</p>
    case "sending":
    case "sent":
      return <p className="text-sm">{words.pending.sending}</p>
    case "refused":
      return (
        <Stuck
          said={problems[operation.problem?.code ?? "unavailable"]}
          actions={[
            [words.pending.retry, () => outbox.resend(operation, {})],
            [words.pending.drop, () => outbox.giveUp(operation)],
          ]}
        />
      )
    case "photo_refused":
      return (
        <Stuck
          said={photoProblem(listing.photo, words.photos, problems)}
          actions={[
            [
              words.pending.withoutPhoto,
              async () => {
                await outbox.resend(operation, {
                  body: withoutPhoto(operation.body, listing.photo.key),
                })
                await outbox.giveUp(listing.photo)
              },
            ],
            [words.pending.drop, () => outbox.giveUp(listing.photo)],
          ]}
        />
      )
  }
}

function Stuck({
  said,
  actions,
}: {
  said: string
  actions: [label: string, run: () => Promise<void>][]
}) {
  return (
    <>
      <p role="alert" className="text-sm font-semibold text-pomegranate">
        {said}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        {actions.map(([label, run]) => (
          <button
            key={label}
            type="button"
            onClick={() => void run()}
            className="min-h-12 rounded-eased border border-kohl px-4 font-semibold hover:bg-plaster"
          >
            {label}
          </button>
        ))}
      </p>
    </>
  )
}
