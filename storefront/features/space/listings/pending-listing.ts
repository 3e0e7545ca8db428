import type { Operation } from "../offline/outbox/operation"

type Outbox = {
  operations: Operation[]
  finished: { operation: Operation; answer: unknown }[]
  online: boolean
}

/** Where a new listing stands on its way from the phone to the shop. */
export type PendingListing =
  | { state: "waiting" }
  | { state: "sending" }
  | { state: "refused"; operation: Operation }
  /** The listing waits for a photo that the shop does not take. */
  | { state: "photo_refused"; operation: Operation; photo: Operation }
  | { state: "sent"; id: string | null }

/** Follows the operation that creates a listing, with its photos. */
export function followListing(outbox: Outbox, key: string): PendingListing {
  const operation = outbox.operations.find((waiting) => waiting.key === key)
  if (!operation) {
    const sent = outbox.finished.find(
      (finished) => finished.operation.key === key
    )
    return sent
      ? { state: "sent", id: idOf(sent.answer) }
      : { state: "sending" }
  }
  if (operation.state !== "waiting") {
    return { state: "refused", operation }
  }
  const photo = outbox.operations.find(
    (other) => operation.needs.includes(other.key) && other.state !== "waiting"
  )
  if (photo) {
    return { state: "photo_refused", operation, photo }
  }
  return { state: outbox.online ? "sending" : "waiting" }
}

function idOf(answer: unknown): string | null {
  if (answer && typeof answer === "object" && "listing" in answer) {
    const { listing } = answer
    if (listing && typeof listing === "object" && "id" in listing) {
      return typeof listing.id === "string" ? listing.id : null
    }
  }
  return null
}
